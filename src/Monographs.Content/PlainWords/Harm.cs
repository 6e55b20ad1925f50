using System.Text.RegularExpressions;

namespace Monographs.Content.PlainWords;

/// <summary>A serious harm, with the words that clinicians and patients use for it.</summary>
/// <param name="Name">In plain words, as it goes on after "signs of".</param>
/// <param name="Detail">Finds it in the words for clinicians.</param>
/// <param name="Plain">Finds it in plain words.</param>
/// <param name="HasSigns">Whether the person can notice it and call somebody.</param>
public sealed record Harm(string Name, Regex Detail, Regex Plain, bool HasSigns);
