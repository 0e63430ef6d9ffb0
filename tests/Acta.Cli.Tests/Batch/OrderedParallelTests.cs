using Acta.Cli.Batch;

namespace Acta.Cli.Tests.Batch;

public sealed class OrderedParallelTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items()
    {
        var results = OrderedParallel.Select(Enumerable.Range(0, 200), item =>
        {
            Thread.Sleep(item % 3);
            return item;
        });
        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public void Few_items_are_taken_ahead_of_the_results()
    {
        var taken = 0;
        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return taken++;
            }
        }

        Assert.Equal(Enumerable.Range(0, 5), OrderedParallel.Select(Endless(), item => item).Take(5));
        Assert.InRange(taken, 5, 5 + (4 * Environment.ProcessorCount));
    }

    [Fact]
    public void What_the_work_throws_is_thrown() =>
        Assert.Throws<FormatException>(() => OrderedParallel.Select([1], int (_) => throw new FormatException()).ToList());
}
