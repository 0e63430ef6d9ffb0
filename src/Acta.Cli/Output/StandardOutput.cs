using System.Text;

namespace Acta.Cli.Output;

/// <summary>Standard output as UTF-8 with line feeds, whatever the machine's habits.</summary>
internal static class StandardOutput
{
    /// <summary>A buffered writer; dispose of it to write the rest.</summary>
    public static StreamWriter Text() => Text(Console.OpenStandardOutput());

    /// <summary>The same on a stream, which it closes.</summary>
    public static StreamWriter Text(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
}
