using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Monographs.Store.Schema;

/// <summary>What several tables configure in the same way.</summary>
internal static class StoredConfiguration
{
    /// <summary>The value is one JSON text. Values are immutable, so they are compared and kept as they are.</summary>
    public static void IsJson<T>(this PropertyBuilder<T> property, JsonTypeInfo<T> type) =>
        property.HasConversion(
            new ValueConverter<T, string>(value => JsonSerializer.Serialize(value, type), text => JsonSerializer.Deserialize(text, type)!),
            new ValueComparer<T>((left, right) => Equals(left, right), value => value!.GetHashCode(), value => value));

    /// <summary>Whole seconds are all that git has; numbers sort, and SQLite has no dates.</summary>
    public static readonly ValueConverter<DateTimeOffset, long> Seconds = new(date => date.ToUnixTimeSeconds(), seconds => DateTimeOffset.FromUnixTimeSeconds(seconds));

    /// <summary>The row goes when its monograph goes.</summary>
    public static void BelongsToMonograph<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> monographId)
        where T : class =>
        builder.HasOne<StoredMonograph>().WithMany().HasForeignKey(monographId).OnDelete(DeleteBehavior.Cascade);
}
