namespace BoneRules.Rules;

/// <summary>Rows in blocks.</summary>
/// <remarks>The rows of a long plan in one array would be a large object to the garbage collector, and such arrays cost more than all the reading.</remarks>
internal sealed class RowList<T> where T : struct
{
    private const int Shift = 8;
    private const int BlockLength = 1 << Shift;
    private T[][] _blocks;

    /// <summary>A list of so many rows, all empty.</summary>
    public RowList(int length)
    {
        Length = length;
        _blocks = new T[(length + BlockLength - 1) >> Shift][];
        for (var i = 0; i < _blocks.Length; i++) _blocks[i] = new T[Math.Min(BlockLength, length - (i << Shift))];
    }

    /// <summary>A list that grows.</summary>
    public RowList() => _blocks = [];

    public int Length { get; private set; }

    /// <summary>An empty row at the end, of a list that grows.</summary>
    public ref T Add()
    {
        ref var row = ref AddStale();
        row = default;
        return ref row;
    }

    /// <summary>A row at the end that still holds what it held before: for those who write all of it.</summary>
    public ref T AddStale()
    {
        var block = Length >> Shift;
        if (block == _blocks.Length) Array.Resize(ref _blocks, Math.Max(4, block * 2));
        return ref (_blocks[block] ??= new T[BlockLength])[Length++ & (BlockLength - 1)];
    }

    /// <summary>Copies of rows at the end.</summary>
    public void AddRange(ReadOnlySpan<T> rows)
    {
        while (!rows.IsEmpty)
        {
            AddStale();
            var first = --Length & (BlockLength - 1);
            var count = Math.Min(rows.Length, BlockLength - first);
            rows[..count].CopyTo(_blocks[Length >> Shift].AsSpan(first));
            Length += count;
            rows = rows[count..];
        }
    }

    /// <summary>Copies of the rows from a place on.</summary>
    public T[] Copy(int first, int count)
    {
        var copy = new T[count];
        for (var i = 0; i < count; i++) copy[i] = this[first + i];
        return copy;
    }

    /// <summary>Forgets the rows and keeps the room.</summary>
    public void Clear() => Length = 0;

    public ref T this[int index] => ref _blocks[index >> Shift][index & (BlockLength - 1)];

    /// <summary>The rows from a place on, as many of them as lie together.</summary>
    public ReadOnlySpan<T> Run(int first, int most)
    {
        var inBlock = first & (BlockLength - 1);
        return _blocks[first >> Shift].AsSpan(inBlock, Math.Min(most, BlockLength - inBlock));
    }

    /// <summary>The rows from a place on.</summary>
    public Range Slice(int first, int count) => new(this, first, count);

    /// <summary>Some rows in a row.</summary>
    public readonly struct Range(RowList<T> rows, int first, int count)
    {
        public int Length => count;

        public Enumerator GetEnumerator() => new(rows, first, count);
    }

    /// <summary>Goes through rows without copying them, block by block.</summary>
    public ref struct Enumerator(RowList<T> rows, int first, int count)
    {
        private readonly int _end = first + count;
        private int _nextBlock = first, _at = -1;
        private ReadOnlySpan<T> _block;

        public readonly ref readonly T Current => ref _block[_at];

        public bool MoveNext() => ++_at < _block.Length || Advance();

        private bool Advance()
        {
            if (_nextBlock >= _end) return false;
            _block = rows.Run(_nextBlock, _end - _nextBlock);
            _nextBlock += _block.Length;
            _at = 0;
            return true;
        }
    }
}
