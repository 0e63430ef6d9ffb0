namespace Acta.Core;

/// <summary>How fine a date of EDTF is, from nothing told to a time of the day.</summary>
public enum EdtfPrecision : byte
{
    /// <summary>The end of an interval that is not known (an empty end).</summary>
    Unknown,

    /// <summary>The end of an interval that is open (<c>..</c>).</summary>
    Open,

    /// <summary>A thousand years or more (<c>2XXX</c>).</summary>
    Millennium,

    /// <summary>A hundred years (<c>19XX</c>).</summary>
    Century,

    /// <summary>Ten years (<c>201X</c>).</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, quarter or other part of a year (<c>2020-21</c>).</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of a day.</summary>
    Time,
}
