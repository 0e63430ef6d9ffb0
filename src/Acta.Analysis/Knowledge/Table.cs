using System.Globalization;

namespace Acta.Analysis.Knowledge;

/// <summary>
/// A tab-separated table with a header line; blank lines and lines that start with <c>#</c> are left out. Errors are gathered, so that
/// a user sees all of them at once.
/// </summary>
internal sealed class Table
{
    private readonly List<(int Line, string[] Cells)> rows = [];
    private readonly List<string> errors;
    private string[] current = [];
    private int line;

    /// <summary>Reads a table; a missing file or another header is an error.</summary>
    public Table(string folder, string file, string[] columns, List<string> errors)
    {
        this.errors = errors;
        File = file;
        var path = Path.Combine(folder, file);
        if (!System.IO.File.Exists(path))
        {
            Error("KNOW001", $"the file is missing in {folder}");
            return;
        }

        var hasHeader = false;
        foreach (var text in System.IO.File.ReadLines(path))
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var cells = text.Split('\t');
            if (!hasHeader)
            {
                hasHeader = true;
                if (!cells.AsSpan().SequenceEqual(columns))
                {
                    Error("KNOW001", $"the header must be: {string.Join(", ", columns)}");
                    return;
                }
            }
            else if (cells.Length != columns.Length)
            {
                Error("KNOW002", $"{columns.Length} columns were expected, {cells.Length} found");
            }
            else
            {
                rows.Add((line, cells));
            }
        }
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>Goes through the rows; the other members speak of the current one.</summary>
    public IEnumerable<Table> Rows()
    {
        foreach (var (at, cells) in rows)
        {
            line = at;
            current = cells;
            yield return this;
        }
    }

    /// <summary>The cell of a column, trimmed; null where empty.</summary>
    public string? Optional(int column)
    {
        var cell = current[column].Trim();
        return cell.Length == 0 ? null : cell;
    }

    /// <summary>The cell of a column; empty is an error.</summary>
    public string Required(int column, string name)
    {
        var cell = Optional(column);
        if (cell is null)
        {
            Error("KNOW003", $"the {name} is empty");
        }

        return cell ?? "";
    }

    /// <summary>The alternatives of a cell, separated by <c>|</c>.</summary>
    public string[] Several(int column) => current[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A number of degrees; anything else or out of range is an error.</summary>
    public double Degrees(int column, double limit)
    {
        if (double.TryParse(current[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit)
        {
            return value;
        }

        Error("KNOW004", $"'{current[column]}' is not a number from -{limit} to {limit}");
        return 0;
    }

    /// <summary>A day, month or year; the first or the last day of it. Empty is open.</summary>
    public DateOnly Date(int column, bool last)
    {
        var cell = current[column].Trim();
        if (cell.Length == 0)
        {
            return last ? DateOnly.MaxValue : DateOnly.MinValue;
        }

        if (PartialDate.TryParse(cell, out var from, out var to))
        {
            return last ? to : from;
        }

        Error("KNOW005", $"'{cell}' is not a date: YYYY, YYYY-MM or YYYY-MM-DD");
        return default;
    }

    /// <summary>One of a closed list; anything else is an error. Empty is null.</summary>
    public string? OneOf(int column, IReadOnlySet<string> allowed, string name)
    {
        var cell = Optional(column);
        if (cell is not null && !allowed.Contains(cell))
        {
            Error("KNOW006", $"'{cell}' is not a known {name}");
        }

        return cell;
    }

    /// <summary>Notes an error of the current line.</summary>
    public void Error(string code, string message) => errors.Add($"{File}:{line}: {code} {message}");
}
