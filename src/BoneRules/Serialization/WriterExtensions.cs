using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>Single values of the contract.</summary>
internal static class WriterExtensions
{
    /// <summary>Beyond it a double is written with an exponent.</summary>
    private const double MostAsWholeNumber = 1e15;

    extension(Utf8JsonWriter writer)
    {
        /// <summary>A value by its contract name.</summary>
        public void WriteName<T>(ReadOnlySpan<byte> property, T value) where T : struct, Enum => writer.WriteString(property, ContractNames<T>.EncodedOf(value));

        public void WriteObjects<T>(ReadOnlySpan<byte> property, ValueList<T> items, Action<Utf8JsonWriter, T> writeProperties)
        {
            writer.WritePropertyName(property);
            writer.WriteObjects(items, writeProperties);
        }

        public void WriteObjects<T>(ValueList<T> items, Action<Utf8JsonWriter, T> writeProperties)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                writer.WriteStartObject();
                writeProperties(writer, item);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
        }

        public void WriteTexts(ReadOnlySpan<byte> property, ValueList<string> texts)
        {
            writer.WriteStartArray(property);
            foreach (var text in texts) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        public void WriteDate(ReadOnlySpan<byte> property, DateOnly date)
        {
            Span<byte> text = stackalloc byte[10];
            date.TryFormat(text, out _, "O", System.Globalization.CultureInfo.InvariantCulture);
            writer.WriteString(property, text);
        }

        public void WriteDouble(ReadOnlySpan<byte> property, double value)
        {
            writer.WritePropertyName(property);
            writer.WriteDoubleValue(value);
        }

        /// <summary>A number; most are whole, and whole numbers are quickly written.</summary>
        public void WriteDoubleValue(double value)
        {
            var whole = Math.Abs(value) < MostAsWholeNumber ? (long)value : 0;
            if (whole == value && (whole != 0 || !double.IsNegative(value))) writer.WriteNumberValue(whole);
            else writer.WriteNumberValue(value);
        }
    }
}
