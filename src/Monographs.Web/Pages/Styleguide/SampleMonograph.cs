using System.Security.Cryptography;
using System.Text;
using Monographs.Content;
using Monographs.Content.Files;
using Monographs.Content.Reading;

namespace Monographs.Web.Pages;

/// <summary>A made-up monograph with every construct that an editor can write.</summary>
internal static class SampleMonograph
{
    private const string Figure = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 120\"><title>A cell</title><desc>An antibody at a cell.</desc><circle class=\"fill-wash\" cx=\"80\" cy=\"60\" r=\"40\"/><circle class=\"fill-accent\" cx=\"220\" cy=\"60\" r=\"24\"/><text class=\"on-accent\" x=\"220\" y=\"65\" text-anchor=\"middle\" font-size=\"13\">Drug</text></svg>";
    private const string Glossary = "# Glossary\n\n## antibody\nAlso: antibodies\n\nA protein that sticks to one target.\n";

    public static Monograph Read()
    {
        using var stream = typeof(SampleMonograph).Assembly.GetManifestResourceStream("examplumab.md")!;
        using var reader = new StreamReader(stream);
        var library = ContentLibrary.Load([File("figures/examplumab.svg", Figure), File("glossary.md", Glossary)]);
        return new ContentReader(library).ReadMonograph(File("monographs/examplumab.md", reader.ReadToEnd())).Model!;
    }

    private static ContentFile File(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
