using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Monographs.Content;

/// <summary>The name of a monograph or page in its address: lower-case ASCII letters, digits and single hyphens, at most 80.</summary>
public sealed partial record Slug
{
    private Slug(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out Slug? slug)
    {
        slug = text is { Length: <= 80 } && Pattern().IsMatch(text) ? new Slug(text) : null;
        return slug is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pattern();
}
