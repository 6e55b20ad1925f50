namespace Monographs.Web.Pages;

/// <summary>A value of an enumeration as addresses write it; see <see cref="Links.Word"/>.</summary>
internal static class AddressWord
{
    /// <summary>A name in a part of the path: the server leaves a slash in it as it was sent.</summary>
    public static string ReadName(string part) => part.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>No value means all; a value that is none of the words is a mistake, and numbers are no words.</summary>
    public static bool TryRead<T>(string? word, out T? value)
        where T : struct, Enum
    {
        value = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(each => Links.Word(each!.Value) == word);
        return string.IsNullOrEmpty(word) || value is not null;
    }
}
