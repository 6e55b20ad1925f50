using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Monographs.Content.Files;

namespace Monographs.Content.Tests.Conventions;

/// <summary>What a reader gets cannot be changed: sealed records, all the way down.</summary>
public sealed class ModelTypeTests
{
    private static readonly Type[] Values = [typeof(string), typeof(decimal), typeof(DateOnly), typeof(ReadOnlyMemory<byte>), typeof(System.Text.RegularExpressions.Regex)];

    /// <summary>Reached from what the readers give back.</summary>
    public static TheoryData<Type> Models => [.. Reach([typeof(Monograph), typeof(ContentPage), typeof(Content.Glossary.GlossaryTerm), typeof(Content.Figures.Figure), typeof(Finding), typeof(Content.Rules.Outline), typeof(ContentFile)])];

    [Fact]
    public void Models_Reached_AreMany() => Assert.InRange(Models.Count, 20, 100);

    [Theory, MemberData(nameof(Models))]
    public void Model_Type_IsASealedRecord(Type model) =>
        Assert.True(model.IsSealed && (model.GetMethod("<Clone>$") is not null || model.IsValueType && model.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null));

    [Theory, MemberData(nameof(Models))]
    public void Model_Properties_AreInitOnly(Type model) => Assert.All(
        model.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.SetMethod is not null),
        property => Assert.Contains(typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    [Theory, MemberData(nameof(Models))]
    public void Model_Fields_AreReadOnly(Type model) =>
        Assert.All(model.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), field => Assert.True(field.IsInitOnly, $"{model.Name}.{field.Name}"));

    [Theory, MemberData(nameof(Models))]
    public void Model_Collections_AreImmutable(Type model) => Assert.All(Parts(model), type =>
        Assert.True(type.IsEnum || type.IsPrimitive || Values.Contains(type) || IsModel(type) || IsPair(type), $"{model.Name} holds {type}"));

    private static IEnumerable<Type> Reach(Type[] roots)
    {
        var reached = new HashSet<Type>();
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out var type))
        {
            if (!reached.Add(type)) continue;
            foreach (var part in Parts(type).Where(part => IsModel(part) && !part.IsEnum)) open.Enqueue(part);
        }
        return reached.OrderBy(type => type.FullName, StringComparer.Ordinal);
    }

    /// <summary>The types of its properties, looking through <see cref="Nullable{T}"/>, <see cref="ImmutableArray{T}"/> and pairs.</summary>
    private static IEnumerable<Type> Parts(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(property => Inner(property.PropertyType));

    private static IEnumerable<Type> Inner(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || type.GetGenericTypeDefinition() == typeof(Nullable<>) || IsPair(type))
            ? type.GetGenericArguments().SelectMany(Inner)
            : [type];

    private static bool IsModel(Type type) => type.Assembly == typeof(Monograph).Assembly;

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);
}
