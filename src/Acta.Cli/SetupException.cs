namespace Acta.Cli;

/// <summary>
/// The program cannot do what is asked: the command line asks for what there is not, or the program's own data are missing or wrong. The message says what, for
/// people, on one line or several.
/// </summary>
internal sealed class SetupException(string message) : Exception(message)
{
    /// <summary>Loads data of the program's own, and says what is missing or wrong with them.</summary>
    /// <exception cref="SetupException">They are missing or wrong.</exception>
    public static T Load<T>(Func<T> load)
    {
        try
        {
            return load();
        }
        catch (Exception wrong) when (wrong is IOException or InvalidDataException or FormatException or UnauthorizedAccessException)
        {
            throw new SetupException(wrong.Message);
        }
    }
}
