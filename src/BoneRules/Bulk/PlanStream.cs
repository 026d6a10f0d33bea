using System.Collections.Concurrent;
using BoneRules.Bulk;

namespace BoneRules;

/// <summary>Checks plans by the million: lines of <c>{"id", "client", "plan"}</c> in, a report for each out, in the same order.</summary>
/// <remarks>
/// <para>A line out is a report of the contract with <c>id</c> and <c>line</c> before it, or <c>{"id", "line", "error": {"path", "column", "message"}}</c> for a line
/// that could not be read. Such a line stops nothing. Blank lines are passed over; lines end with a line feed, a carriage return, or both.</para>
/// <para>Memory does not grow with the stream: reading waits until reports are written. Thread-safe; each call has its own threads.</para>
/// </remarks>
public sealed class PlanStream
{
    /// <summary>Blocks in work or waiting to be written, for each thread: enough that none waits for the one that writes.</summary>
    private const int BlocksPerThread = 4;

    /// <summary>Long lines make long blocks; beyond this much, reading waits for them.</summary>
    private const long MostPendingBytes = 64 * 1024 * 1024;

    private readonly PlanValidator _validator;

    /// <summary>A stream that checks by these rules.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="validator"/> is <see langword="null"/>.</exception>
    public PlanStream(PlanValidator validator)
    {
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>A stream that checks by the recommended rules.</summary>
    public static PlanStream Default { get; } = new(PlanValidator.Default);

    /// <summary>Checks all lines.</summary>
    /// <param name="input">The lines, in UTF-8; it stays open.</param>
    /// <param name="output">Where the reports go; it is flushed, and stays open.</param>
    /// <param name="options">How; in the usual way where not given.</param>
    /// <param name="cancellation">Stops the reading. What was read by then is checked and written, so that the output ends with a whole line.</param>
    /// <returns>How the lines came out, and where to go on if it was stopped.</returns>
    /// <exception cref="ArgumentNullException">A stream is <see langword="null"/>.</exception>
    /// <exception cref="IOException">A stream can't be read or written. What was written before stays written.</exception>
    public PlanStreamCounts Check(Stream input, Stream output, PlanStreamOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new PlanStreamOptions();
        using var run = new Run(new LineBlocks(input), output, options);
        if (options.Threads > 1) return OnThreads(run, options, cancellation);
        using var checker = new LineChecker(_validator, options);
        return run.OnThisThread(checker, cancellation);
    }

    private PlanStreamCounts OnThreads(Run run, PlanStreamOptions options, CancellationToken cancellation)
    {
        using var work = new BlockingCollection<LineBlock>();
        // This thread reads and writes, and checks while it would wait.
        var threads = new Thread[options.Threads - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() => CheckAll(work, options)) { IsBackground = true, Name = "BoneRules" };
            threads[i].Start();
        }
        try
        {
            using var checker = new LineChecker(_validator, options);
            return run.OnThreads(work, checker, options.Threads * BlocksPerThread, cancellation);
        }
        finally
        {
            work.CompleteAdding();
            foreach (var thread in threads) thread.Join();
        }
    }

    private void CheckAll(BlockingCollection<LineBlock> work, PlanStreamOptions options)
    {
        using var checker = new LineChecker(_validator, options);
        foreach (var block in work.GetConsumingEnumerable()) Check(block, checker);
    }

    private static void Check(LineBlock block, LineChecker checker)
    {
        try
        {
            checker.Check(block);
        }
        catch (Exception failure)
        {
            // Thrown on when it is its turn to be written.
            block.Failure = failure;
        }
        block.Done.Set();
    }

    /// <summary>One stream from its first to its last line: reads, hands out, and writes in order.</summary>
    private sealed class Run(LineBlocks lines, Stream output, PlanStreamOptions options) : IDisposable
    {
        private readonly Queue<LineBlock> _pending = new();
        private readonly Stack<LineBlock> _free = new();
        private PlanStreamCounts _counts = PlanStreamCounts.None with { NextLine = options.FromLine };
        private long _pendingBytes;

        public PlanStreamCounts OnThisThread(LineChecker checker, CancellationToken cancellation)
        {
            using var block = new LineBlock();
            while (!cancellation.IsCancellationRequested)
            {
                if (!lines.TryRead(block)) return Complete();
                checker.Check(block);
                Write(block);
            }
            return _counts;
        }

        public PlanStreamCounts OnThreads(BlockingCollection<LineBlock> work, LineChecker checker, int mostBlocks, CancellationToken cancellation)
        {
            var ended = false;
            while (!ended && !cancellation.IsCancellationRequested)
            {
                var block = _free.Count > 0 ? _free.Pop() : new LineBlock();
                ended = !lines.TryRead(block);
                if (ended) _free.Push(block);
                else Add(block, work);
                while (_pending.Count >= mostBlocks || _pendingBytes > MostPendingBytes || (_pending.Count > 0 && _pending.Peek().Done.IsSet)) CheckOrWrite(work, checker);
            }
            while (_pending.Count > 0) CheckOrWrite(work, checker);
            // An interrupt often ends the one who writes the input, too: what came then may not be all.
            return ended && !cancellation.IsCancellationRequested ? Complete() : _counts;
        }

        public void Dispose()
        {
            foreach (var block in _pending) block.Dispose();
            foreach (var block in _free) block.Dispose();
        }

        private void Add(LineBlock block, BlockingCollection<LineBlock> work)
        {
            _pending.Enqueue(block);
            _pendingBytes += block.Buffer.Length;
            work.Add(block);
        }

        /// <summary>Writes the first block if it is checked; else checks one that nobody has begun, or waits.</summary>
        private void CheckOrWrite(BlockingCollection<LineBlock> work, LineChecker checker)
        {
            if (!_pending.Peek().Done.IsSet && work.TryTake(out var block)) Check(block, checker);
            else WriteFirst();
        }

        private void WriteFirst()
        {
            var block = _pending.Peek();
            block.Done.Wait();
            if (block.Failure is { } failure) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            Write(block);
            _pendingBytes -= block.Buffer.Length;
            _free.Push(_pending.Dequeue());
        }

        private void Write(LineBlock block)
        {
            output.Write(block.Output.WrittenSpan);
            output.Flush();
            _counts = _counts.Plus(block.Counts, Math.Max(options.FromLine, block.FirstLine + block.LineCount));
            if (options.Unreadable is { } tell)
                foreach (var line in block.Unreadable) tell(line);
            options.Progress?.Invoke(_counts);
        }

        private PlanStreamCounts Complete() => _counts = _counts with { IsComplete = true };
    }
}
