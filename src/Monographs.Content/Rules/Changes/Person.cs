namespace Monographs.Content.Rules.Changes;

/// <summary>Who wrote or reviewed a change, as git names people: <c>Ann Example &lt;ann@example.org&gt;</c>. Either part may be missing.</summary>
public sealed record Person(string Name, string Address)
{
    public static Person Parse(string text)
    {
        var parts = text.Split('<', 2);
        return new(parts[0].Trim(), parts.Length < 2 ? "" : parts[1].Split('>')[0].Trim());
    }

    /// <summary>One name with two addresses is taken for one person, and so is one address under two names.</summary>
    public bool IsSameAs(Person other) => IsShared(Name, other.Name) || IsShared(Address, other.Address);

    public bool IsNamed => Name.Length + Address.Length > 0;

    public override string ToString() => Name.Length == 0 ? Address : Name;

    private static bool IsShared(string one, string other) => one.Length > 0 && one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
