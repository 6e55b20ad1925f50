using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Monographs.Store.Schema;

/// <summary>The tables of an edition.</summary>
internal sealed class EditionContext(DbContextOptions<EditionContext> options) : DbContext(options)
{
    /// <summary>In the file's <c>user_version</c>. An edition of another version is not read but made again: raise it with every change of a table.</summary>
    public const int SchemaVersion = 7;

    public DbSet<StoredEdition> Editions => Set<StoredEdition>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<StoredSource> Sources => Set<StoredSource>();

    public DbSet<StoredMonograph> Monographs => Set<StoredMonograph>();

    public DbSet<StoredSection> Sections => Set<StoredSection>();

    public DbSet<StoredDose> Doses => Set<StoredDose>();

    public DbSet<StoredSideEffect> SideEffects => Set<StoredSideEffect>();

    public DbSet<StoredReference> References => Set<StoredReference>();

    public DbSet<StoredName> Names => Set<StoredName>();

    public DbSet<StoredPage> Pages => Set<StoredPage>();

    public DbSet<StoredTerm> Glossary => Set<StoredTerm>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    public DbSet<StoredSynonym> Synonyms => Set<StoredSynonym>();

    public DbSet<StoredIdentifier> Identifiers => Set<StoredIdentifier>();

    public DbSet<StoredLookAlike> LookAlikes => Set<StoredLookAlike>();

    public DbSet<StoredHistory> Histories => Set<StoredHistory>();

    public DbSet<StoredVersion> Versions => Set<StoredVersion>();

    public DbSet<StoredTexts> VersionTexts => Set<StoredTexts>();

    public DbSet<StoredFigureText> FigureTexts => Set<StoredFigureText>();

    public DbSet<StoredFigureState> FigureStates => Set<StoredFigureState>();

    public DbSet<StoredFormerSlug> FormerSlugs => Set<StoredFormerSlug>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(EditionContext).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
