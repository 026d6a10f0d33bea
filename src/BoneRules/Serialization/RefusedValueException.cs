using System.Text.Json;

namespace BoneRules.Serialization;

/// <summary>A converter of this library refused a value; its message is fit to be shown, unlike the serializer's own.</summary>
internal sealed class RefusedValueException(string message) : JsonException(message);
