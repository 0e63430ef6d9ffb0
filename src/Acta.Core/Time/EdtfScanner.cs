using System.Collections.Immutable;

namespace Acta.Core;

/// <summary>Reads EDTF from left to right; the first error stops it.</summary>
internal ref struct EdtfScanner(ReadOnlySpan<char> text)
{
    private const int MostParts = 4000;
    private readonly ReadOnlySpan<char> text = text;
    private int at;

    /// <summary>What is wrong and where; null while nothing is.</summary>
    public string? Error { get; private set; }

    private readonly bool AtEnd => at >= text.Length;

    /// <summary>Reads the whole text.</summary>
    public bool Read(out EdtfShape shape, out ImmutableArray<EdtfRange> parts)
    {
        parts = [];
        shape = Peek() switch { '[' => EdtfShape.OneOf, '{' => EdtfShape.AllOf, _ => EdtfShape.Date };
        if (shape != EdtfShape.Date)
        {
            parts = ReadSet(shape == EdtfShape.OneOf ? ']' : '}');
        }
        else if (ReadPart("/", out var range))
        {
            shape = range.IsSingle ? EdtfShape.Date : EdtfShape.Interval;
            parts = [range];
        }

        if (Error is null && !AtEnd)
        {
            Fail(at, $"nothing more was expected, found '{text[at]}'");
        }

        return Error is null;
    }

    private readonly char Peek() => AtEnd ? '\0' : text[at];

    private ImmutableArray<EdtfRange> ReadSet(char close)
    {
        at++;
        var parts = ImmutableArray.CreateBuilder<EdtfRange>();
        while (Error is null)
        {
            SkipSpaces();
            if (ReadPart("..", out var range))
            {
                parts.Add(range);
            }

            SkipSpaces();
            if (Error is not null)
            {
                break;
            }

            if (parts.Count > MostParts)
            {
                Fail(at, $"more than {MostParts} dates");
            }
            else if (Peek() == close)
            {
                at++;
                break;
            }
            else if (Peek() == ',')
            {
                at++;
            }
            else
            {
                Fail(at, $"',' or '{close}' was expected");
            }
        }

        return parts.ToImmutable();
    }

    private void SkipSpaces()
    {
        while (Peek() == ' ')
        {
            at++;
        }
    }

    private bool ReadPart(string separator, out EdtfRange range)
    {
        range = default;
        var begin = at;
        if (!ReadEnd(separator, isStart: true, out var start))
        {
            return false;
        }

        if (!text[at..].StartsWith(separator, StringComparison.Ordinal))
        {
            range = new EdtfRange(start);
            return start.IsTold || Fail(begin, "a date was expected");
        }

        at += separator.Length;
        if (!ReadEnd(separator, isStart: false, out var end))
        {
            return false;
        }

        range = new EdtfRange(start, end);
        if (!start.IsTold && !end.IsTold && !(start == EdtfDate.Open && end == EdtfDate.Open && separator == "/"))
        {
            return Fail(begin, "one end at least must be told");
        }

        return range.Low <= range.High || Fail(begin, "the end lies before the start");
    }

    private bool ReadEnd(string separator, bool isStart, out EdtfDate end)
    {
        if (char.IsAsciiDigit(Peek()) || Peek() == 'X')
        {
            return ReadDate(out end);
        }

        var rest = text[at..];
        if (separator == "/" && rest.StartsWith("..", StringComparison.Ordinal))
        {
            at += 2;
            end = EdtfDate.Open;
            return true;
        }

        if (separator == ".." && (!isStart || rest.StartsWith("..", StringComparison.Ordinal)))
        {
            end = EdtfDate.Open;
            return true;
        }

        end = EdtfDate.Unknown;
        return (separator == "/" && (isStart ? Peek() == '/' : AtEnd)) || Fail(at, "a date was expected");
    }

    private bool ReadDate(out EdtfDate date)
    {
        date = default;
        var begin = at;
        if (!ReadYear(out var year, out var unspecified))
        {
            return false;
        }

        if (unspecified > 0)
        {
            date = EdtfDate.OfUnspecified(year, unspecified);
        }
        else
        {
            int month = 0, day = 0;
            if (Peek() == '-')
            {
                at++;
                if (!ReadTwo("a month", out month) || !(month is (>= 1 and <= 12) or (>= 21 and <= 41) or EdtfDate.Some || Fail(at - 2, "there is no such month or season")))
                {
                    return false;
                }
            }

            if (month != 0 && Peek() == '-')
            {
                if (month is >= 21 and <= 41)
                {
                    return Fail(at, "a season has no days");
                }

                at++;
                if (!ReadTwo("a day", out day))
                {
                    return false;
                }

                if (day != EdtfDate.Some && (month == EdtfDate.Some || day < 1 || day > DateTime.DaysInMonth(year, month)))
                {
                    return Fail(at - 2, "there is no such day in that month");
                }
            }

            date = EdtfDate.Of(year, month, day);
            if (day is not (0 or EdtfDate.Some) && Peek() == 'T')
            {
                at++;
                if (!ReadTime(out var time))
                {
                    return false;
                }

                date = date.At(time);
            }
        }

        if (Peek() is '~' or '?' or '%')
        {
            date = date.With(text[at++]);
        }

        return at > begin;
    }

    private bool ReadYear(out int year, out int unspecified)
    {
        year = 0;
        unspecified = 0;
        for (var i = 0; i < 4; i++)
        {
            var c = Peek();
            if (c == 'X')
            {
                unspecified++;
                year *= 10;
            }
            else if (char.IsAsciiDigit(c) && unspecified == 0)
            {
                year = (year * 10) + (c - '0');
            }
            else
            {
                return Fail(at, "a year of four digits was expected");
            }

            at++;
        }

        return year > 0 || unspecified > 0 || Fail(at - 4, "years run from 0001 to 9999");
    }

    private bool ReadTwo(string what, out int value)
    {
        value = 0;
        if (text[at..].StartsWith("XX", StringComparison.Ordinal))
        {
            value = EdtfDate.Some;
            at += 2;
            return true;
        }

        if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1]))
        {
            return Fail(at, $"{what} of two digits was expected");
        }

        value = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        at += 2;
        return true;
    }

    private bool ReadTime(out string time)
    {
        var begin = at;
        time = "";
        if (!ReadClock(24) || !Take(':') || !ReadClock(60) || !Take(':') || !ReadClock(60))
        {
            return false;
        }

        if (Peek() == 'Z')
        {
            at++;
        }
        else if (Peek() is '+' or '-')
        {
            at++;
            if (!ReadClock(15) || (Peek() == ':' && !(Take(':') && ReadClock(60))))
            {
                return false;
            }
        }

        time = text[begin..at].ToString();
        return true;
    }

    private bool ReadClock(int limit)
    {
        var begin = at;
        return ReadTwo("a part of a time", out var value) && (value < limit || Fail(begin, $"00 to {limit - 1} was expected"));
    }

    private bool Take(char c)
    {
        if (Peek() != c)
        {
            return Fail(at, $"'{c}' was expected");
        }

        at++;
        return true;
    }

    private bool Fail(int position, string message)
    {
        Error ??= $"position {position}: {message}";
        return false;
    }
}
