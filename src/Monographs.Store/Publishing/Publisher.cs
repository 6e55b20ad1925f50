namespace Monographs.Store.Publishing;

/// <summary>Makes editions of a content folder. Several publishers of one editions folder wait for each other, also between processes.</summary>
/// <param name="editionsFolder">Made where it does not exist.</param>
/// <param name="confirmLoss">Publish even when most published monographs are gone from the content folder.</param>
public sealed class Publisher(string editionsFolder, bool confirmLoss = false)
{
    /// <summary>Makes the edition of a content folder, or finds that nothing changed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such content folder.</exception>
    /// <exception cref="EditionException">The editions folder cannot be written.</exception>
    public Publication Publish(string contentFolder, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException(editionsFolder + contentFolder + confirmLoss);
}
