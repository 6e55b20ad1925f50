using System.Globalization;
using Monographs.Web.Pages;

namespace Monographs.Web.Api;

/// <summary>Reads the values of a query and keeps what is wrong with them, all at once and with what to write instead.</summary>
internal sealed class QueryFaults
{
    private readonly List<string> _faults = [];

    public bool Any => _faults.Count > 0;

    public string Text => string.Join(' ', _faults);

    public void Add(string fault) => _faults.Add(fault);

    /// <summary>One of the words of an enumeration; numbers are no words.</summary>
    public T? Word<T>(string name, string? word)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(word)) return null;
        var found = Enum.GetValues<T>().Cast<T?>().FirstOrDefault(each => Links.Word(each!.Value) == word);
        if (found is null) Add($"'{name}' is '{Cut(word)}'; it can be {string.Join(", ", Enum.GetValues<T>().Select(each => Links.Word(each)))}.");
        return found;
    }

    public int Number(string name, string? text, int otherwise, int most)
    {
        if (string.IsNullOrEmpty(text)) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        Add($"'{name}' is '{Cut(text)}'; it can be a whole number from 1 to {most}.");
        return otherwise;
    }

    public Paging Paging(string? page, string? size) =>
        new(Number(Api.Paging.NumberName, page, 1, Api.Paging.LastNumber), Number(Api.Paging.SizeName, size, Api.Paging.Default, Api.Paging.Most));

    /// <summary>Control characters are no words: to the database a text may end at one.</summary>
    public string Words(string name, string? words, int most)
    {
        var text = (words ?? "").Trim();
        if (text.Length > most) Add($"'{name}' has {text.Length} characters; it can have {most}.");
        if (text.Any(each => char.IsControl(each) && !char.IsWhiteSpace(each))) Add($"'{name}' has a control character, which no word has.");
        return text;
    }

    private static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
