namespace Acta.Core;

/// <summary>How the parts of an <see cref="Edtf"/> stand to each other.</summary>
public enum EdtfShape : byte
{
    /// <summary>One date.</summary>
    Date,

    /// <summary>From one date to another (<c>2019-05-03/2019-05-07</c>).</summary>
    Interval,

    /// <summary>One of several (<c>[2020-09-07,2020-09-14]</c>).</summary>
    OneOf,

    /// <summary>All of several (<c>{1958,1977}</c>).</summary>
    AllOf,
}
