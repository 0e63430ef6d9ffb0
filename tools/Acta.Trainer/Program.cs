using Acta.Trainer;

Options options;
try
{
    options = Options.Parse(args);
}
catch (Exception e) when (e is ArgumentException or FormatException)
{
    Console.Error.WriteLine(e.Message);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

try
{
    new Training(options).Run();
    return 0;
}
catch (Exception e) when (e is IOException or FormatException or InvalidDataException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
