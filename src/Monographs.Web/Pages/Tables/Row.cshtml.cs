using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Monographs.Store.Reading.Tables;
using Monographs.Web.Api;
using Monographs.Web.Hosting;

namespace Monographs.Web.Pages;

/// <param name="Table">The name of the table that the row is from.</param>
public sealed record RowView(string Title, StatusWords Status, string Meaning, string MonographAddress, string Table, string TableAddress, ImmutableArray<CopyField> Copy)
{
    public static RowView Of(RowOwner owner, string anchor, string title, string meaning, string table, string tableAddress, ImmutableArray<CopyField> copy) =>
        new($"{owner.Title}: {title}", StatusWords.Of(owner.Status, owner.Kind), meaning, Links.Monograph(owner.Slug, anchor), table, $"{tableAddress}#{owner.Slug}--{anchor}", copy);
}

/// <summary>One row on a page of its own, to be copied with what it must not be read without.</summary>
public sealed class RowModel(RequestEdition current, Origin origin) : SitePage<RowView>
{
    public IActionResult OnGet(string table, string slug, string anchor)
    {
        if (Find($"/{table}", slug, anchor) is not { } view) return NotFound();
        return Show(new(view.Title, "", Links.Row($"/{table}", slug, anchor), $"/{table}" == Links.Dosing ? SiteArea.Dosing : SiteArea.SideEffects) { IsIndexed = false }, view);
    }

    private RowView? Find(string table, string slug, string anchor)
    {
        if (table == Links.SideEffects)
        {
            return current.Edition.SideEffects.Find(slug, anchor) is { } effect
                ? RowView.Of(effect.Owner, anchor, effect.Row.Effect, "", "Side effects", Links.SideEffectsBy(new() { Drug = slug }), CopyField.Of(effect, origin)) : null;
        }
        return current.Edition.Doses.Find(slug, anchor) is { } dose
            ? RowView.Of(dose.Owner, anchor, dose.Row.Setting ?? dose.Row.Dose ?? "dose", DoseMeaning.Short(dose.Owner.Status), "Dosing tables", Links.Doses(new() { Drug = slug }), CopyField.Of(dose, origin)) : null;
    }
}
