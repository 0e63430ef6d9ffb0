using Acta.Core;

namespace Acta.Reading;

/// <summary>A stream whose beginning is looked at before it is read; holds no more than it is asked for.</summary>
internal sealed class BoundedStream(Stream stream)
{
    private byte[] buffer = new byte[4096];
    private int start;
    private int end;

    /// <summary>What has been read and not yet taken.</summary>
    public ReadOnlySpan<byte> Buffered => buffer.AsSpan(start, end - start);

    /// <summary>Whether the stream has nothing beyond what is buffered.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Buffers at least <paramref name="count"/> bytes or all that there are; the reason where the stream fails.</summary>
    public Diagnostic? Fill(long count)
    {
        while (end - start < count && !AtEnd)
        {
            Room();
            try
            {
                var read = stream.Read(buffer, end, buffer.Length - end);
                AtEnd = read == 0;
                end += read;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
            {
                AtEnd = true;
                return Diagnostics.Unreadable(e.Message);
            }
        }

        return null;
    }

    /// <summary>Takes bytes off the buffer.</summary>
    public void Take(int count) => start += count;

    private void Room()
    {
        if (end < buffer.Length)
        {
            return;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }
        else
        {
            Array.Resize(ref buffer, checked((int)Math.Min(Array.MaxLength, buffer.Length * 2L)));
        }
    }
}
