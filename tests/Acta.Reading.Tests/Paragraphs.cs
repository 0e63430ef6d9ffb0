namespace Acta.Reading.Tests;

/// <summary>French prose to build inputs of.</summary>
internal static class Paragraphs
{
    public const string Visit = "Le ministre des Affaires étrangères est arrivé lundi à Tirana, où il a rencontré son homologue et visité le port.";
    public const string Strike = "Les dockers, eux, ont reconduit leur grève pour la troisième semaine, et la police a dispersé un barrage devant les grilles.";
    public const string Accord = "Les deux gouvernements ont signé dans la soirée un accord de pêche, que l'opposition a aussitôt dénoncé devant le Parlement.";

    /// <summary>A page around some paragraphs.</summary>
    public static string Page(string head = "", string before = "", string after = "") =>
        $"<!DOCTYPE html><html lang=\"fr\"><head><title>Un accord de pêche signé à Tirana</title>{head}</head><body><article><h1>Un accord de pêche signé à Tirana</h1>{before}<p>{Visit}</p><p>{Strike}</p><p>{Accord}</p>{after}</article></body></html>";
}
