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
    /// <param name="type">Made when the first value is read or written: a start that reads none need not wait for them all.</param>
    public static void IsJson<T>(this PropertyBuilder<T> property, Func<StoredJson, JsonTypeInfo<T>> type) =>
        property.HasConversion(
            new ValueConverter<T, string>(value => JsonSerializer.Serialize(value, type(StoredJson.Default)), text => JsonSerializer.Deserialize(text, type(StoredJson.Default))!),
            new ValueComparer<T>((left, right) => Equals(left, right), value => value!.GetHashCode(), value => value));

    /// <summary>Compressed, for what is long and read a page at a time: no SQL can look into it.</summary>
    public static void IsPacked(this PropertyBuilder<string> property) => property.HasConversion(text => Packed.Pack(text), bytes => Packed.UnpackText(bytes));

    /// <inheritdoc cref="IsPacked(PropertyBuilder{string})"/>
    public static void IsPacked(this PropertyBuilder<byte[]> property) => property.HasConversion(plain => Packed.Pack(plain), bytes => Packed.Unpack(bytes));

    /// <summary>As <see cref="IsJson"/>, compressed.</summary>
    public static void IsPackedJson<T>(this PropertyBuilder<T> property, Func<StoredJson, JsonTypeInfo<T>> type) =>
        property.HasConversion(
            new ValueConverter<T, byte[]>(value => Packed.Pack(JsonSerializer.SerializeToUtf8Bytes(value, type(StoredJson.Default))), bytes => JsonSerializer.Deserialize(Packed.Unpack(bytes), type(StoredJson.Default))!),
            new ValueComparer<T>((left, right) => Equals(left, right), value => value!.GetHashCode(), value => value));

    /// <summary>Whole seconds are all that git has; numbers sort, and SQLite has no dates.</summary>
    public static readonly ValueConverter<DateTimeOffset, long> Seconds = new(date => date.ToUnixTimeSeconds(), seconds => DateTimeOffset.FromUnixTimeSeconds(seconds));

    /// <summary>The row goes when its monograph goes.</summary>
    public static void BelongsToMonograph<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> monographId)
        where T : class =>
        builder.HasOne<StoredMonograph>().WithMany().HasForeignKey(monographId).OnDelete(DeleteBehavior.Cascade);
}
