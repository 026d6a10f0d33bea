using System.Text;

namespace BoneRules.Import.Csv;

/// <summary>A stream as lines, one at a time; no more of it than a line and a buffer is held.</summary>
internal sealed class LineSource(Stream stream, long mostBytes)
{
    private readonly byte[] _bytes = new byte[16 * 1024];
    private readonly StringBuilder _line = new();
    private char[] _chars = [];
    private Decoder? _decoder;
    private int _position, _count;
    private long _read;
    private bool _ended, _skipLineFeed;

    /// <summary>The lines read so far.</summary>
    public int Lines { get; private set; }

    /// <summary>The next line without its break, or <see langword="null"/> at the end.</summary>
    public string? Next()
    {
        var any = false;
        while (_position < _count || Fill())
        {
            if (_skipLineFeed && _chars[_position] == '\n') _position++;
            _skipLineFeed = false;
            var rest = _chars.AsSpan(_position, _count - _position);
            if (rest.IsEmpty) continue;
            any = true;
            var length = rest.IndexOfAny('\r', '\n');
            _line.Append(length < 0 ? rest : rest[..length]);
            _position += length < 0 ? rest.Length : length + 1;
            if (length < 0) continue;
            _skipLineFeed = rest[length] == '\r';
            return Line();
        }
        return any ? Line() : null;
    }

    private string Line()
    {
        var line = _line.ToString();
        _line.Clear();
        Lines++;
        return line;
    }

    private bool Fill()
    {
        while (!_ended)
        {
            var bytes = _decoder is null ? stream.ReadAtLeast(_bytes, FileEncoding.LongestMark, throwOnEndOfStream: false) : stream.Read(_bytes);
            _ended = bytes == 0;
            _read += bytes;
            if (_read > mostBytes) throw new ImportException(Lines + 1, FormattableString.Invariant($"the file is larger than {mostBytes} bytes, the most that is read."));
            var skip = 0;
            if (_decoder is null)
            {
                (var encoding, skip) = FileEncoding.Of(_bytes.AsSpan(0, bytes));
                _decoder = encoding.GetDecoder();
                _chars = new char[encoding.GetMaxCharCount(_bytes.Length)];
            }
            _count = _decoder.GetChars(_bytes.AsSpan(skip, bytes - skip), _chars, flush: _ended);
            _position = 0;
            if (_count > 0) return true;
        }
        return false;
    }
}
