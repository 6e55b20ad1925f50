using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Monographs.Content;
using Monographs.Content.Glossary;
using Monographs.Store.Schema;

namespace Monographs.Store.Reading;

/// <summary>What pages ask of an edition, translated to SQL once for the whole process.</summary>
internal static class EditionQueries
{
    private static readonly Expression<Func<StoredMonograph, MonographSummary>> ToSummary =
        row => new(row.Slug, row.Kind, row.Status, row.Title, row.Summary, row.Names, row.Reviewed, VersionStamp.Of(row.Version, row.IsCommitted, row.FirstPublished, row.Changed));

    public static readonly Func<EditionContext, IEnumerable<MonographSummary>> Summaries =
        EF.CompileQuery((EditionContext context) => context.Monographs.OrderBy(row => row.Title).ThenBy(row => row.Slug).Select(ToSummary));

    public static readonly Func<EditionContext, MonographStatus?, MonographKind?, int, int, IEnumerable<MonographSummary>> SummariesOf =
        EF.CompileQuery((EditionContext context, MonographStatus? status, MonographKind? kind, int skip, int take) => context.Monographs
            .Where(row => (status == null || row.Status == status) && (kind == null || row.Kind == kind)).OrderBy(row => row.Title).ThenBy(row => row.Slug).Skip(skip).Take(take).Select(ToSummary));

    public static readonly Func<EditionContext, int, IEnumerable<MonographSummary>> Reviewed =
        EF.CompileQuery((EditionContext context, int take) => context.Monographs.Where(row => row.Reviewed != null)
            .OrderByDescending(row => row.Reviewed).ThenBy(row => row.Title).ThenBy(row => row.Slug).Take(take).Select(ToSummary));

    public static readonly Func<EditionContext, MonographStatus?, MonographKind?, int> CountOf =
        EF.CompileQuery((EditionContext context, MonographStatus? status, MonographKind? kind) => context.Monographs.Count(row => (status == null || row.Status == status) && (kind == null || row.Kind == kind)));

    public static readonly Func<EditionContext, string, MonographSummary?> Summary =
        EF.CompileQuery((EditionContext context, string slug) => context.Monographs.Where(row => row.Slug == slug).Select(ToSummary).FirstOrDefault());

    public static readonly Func<EditionContext, string, StoredMonograph?> Monograph =
        EF.CompileQuery((EditionContext context, string slug) => context.Monographs.FirstOrDefault(row => row.Slug == slug));

    public static readonly Func<EditionContext, int, IEnumerable<StoredSection>> Sections =
        EF.CompileQuery((EditionContext context, int monograph) => context.Sections.Where(row => row.MonographId == monograph && row.Position >= 0).OrderBy(row => row.Position).AsQueryable());

    public static readonly Func<EditionContext, int, IEnumerable<StoredReference>> References =
        EF.CompileQuery((EditionContext context, int monograph) => context.References.Where(row => row.MonographId == monograph).OrderBy(row => row.Position).AsQueryable());

    public static readonly Func<EditionContext, string, string?> SlugByName =
        EF.CompileQuery((EditionContext context, string folded) => context.Names.Where(name => name.Folded == folded)
            .Join(context.Monographs, name => name.MonographId, row => row.Id, (name, row) => new { name.Kind, row.Slug })
            .OrderBy(each => each.Kind).ThenBy(each => each.Slug).Select(each => each.Slug).FirstOrDefault());

    public static readonly Func<EditionContext, string, byte[]?> Source =
        EF.CompileQuery((EditionContext context, string path) => context.Sources.Where(row => row.Path == path).Select(row => row.Text).FirstOrDefault());

    public static readonly Func<EditionContext, IEnumerable<GlossaryTerm>> Glossary =
        EF.CompileQuery((EditionContext context) => context.Glossary.OrderBy(row => row.Position)
            .Select(row => new GlossaryTerm(row.Term, row.Anchor, row.Variants, row.Html, row.Text, row.Span)));

    public static readonly Func<EditionContext, IEnumerable<StoredPage>> Pages =
        EF.CompileQuery((EditionContext context) => context.Pages.OrderBy(row => row.Slug).AsQueryable());

    public static readonly Func<EditionContext, IEnumerable<Finding>> Findings =
        EF.CompileQuery((EditionContext context) => context.Findings.Select(row => new Finding(row.RuleId, row.Level, row.Path, row.Line, row.Column, row.Message)));

    public static readonly Func<EditionContext, IEnumerable<string>> Rejected =
        EF.CompileQuery((EditionContext context) => context.Files.Where(file => file.IsRejected).OrderBy(file => file.Path).Select(file => file.Path));

    public static IQueryable<MonographSummary> SummariesBySlug(EditionContext context, string[] slugs) =>
        context.Monographs.Where(row => EF.Parameter(slugs).Contains(row.Slug)).Select(ToSummary);
}
