/** Of the standard normal distribution, for 95 %. */
const Z = 1.96;

/**
 * The lowest share that so many of all still speak for: the lower end of the Wilson score interval at 95 %. One of one says little
 * (0.21), ninety of a hundred say a lot (0.83).
 *
 * E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927:
 * https://doi.org/10.1080/01621459.1927.10502953
 */
export function lowestShare(some: number, all: number): number {
  if (all === 0) return 0;
  const share = some / all;
  const square = Z * Z;
  const middle = share + square / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share) + square / (4 * all)) / all);
  return Math.max(0, (middle - half) / (1 + square / all));
}
