"""Writes distributions.json: special functions, intervals, tests, queues, concentration, Markov CLV. Run: python3 distributions.py"""
import math
from fractions import Fraction

import mpmath as mp
import numpy as np
from scipy import stats

from fixture import write

mp.mp.dps = 40


def f(v):
    return float(f"{float(v):.17g}")


def normal_quantile(p):
    p = mp.mpf(repr(p))
    return mp.sqrt(2) * mp.erfinv(2 * p - 1) if p > 1e-6 else -mp.findroot(lambda z: mp.log(mp.ncdf(-z)) - mp.log(p), mp.sqrt(-2 * mp.log(p)))


def erlang_c(N, per_hour, aht, target):
    """Probability of waiting by the plain sums, service level within target seconds, mean wait, occupancy."""
    A = mp.mpf(per_hour) * aht / 3600
    if A >= N:
        return None
    top = A**N / mp.factorial(N) * N / (N - A)
    wait = top / (sum(A**k / mp.factorial(k) for k in range(N)) + top)
    return [f(wait), f(1 - wait * mp.exp(-(N - A) * target / mp.mpf(aht))), f(wait * aht / (N - A)), f(A / N)]


def nps(promoters, passives, detractors):
    z = normal_quantile(0.975)

    def interval(p, s, d):
        n = p + s + d
        score = mp.mpf(p - d) / n
        half = z * mp.sqrt((mp.mpf(p + d) / n - score**2) / n)
        return [f(100 * score), f(100 * half / z), f(100 * (score - half)), f(100 * (score + half))]

    adjusted = interval(promoters + mp.mpf("0.75"), passives + mp.mpf("1.5"), detractors + mp.mpf("0.75"))
    return {"counts": [promoters, passives, detractors], "wald": interval(promoters, passives, detractors), "adjustedWald": adjusted}


def two_proportions(a, n, b, m):
    p, q = mp.mpf(a) / n, mp.mpf(b) / m
    pooled = mp.mpf(a + b) / (n + m)
    z = (q - p) / mp.sqrt(pooled * (1 - pooled) * (mp.mpf(1) / n + mp.mpf(1) / m))
    half = normal_quantile(0.975) * mp.sqrt(p * (1 - p) / n + q * (1 - q) / m)
    return [a, n, b, m, f(z), f(mp.erfc(abs(z) / mp.sqrt(2))), f(q - p), f(q - p - half), f(q - p + half)]


def per_arm(p, q, alpha, power):
    """(z_a/2 + z_power)^2 (p(1-p) + q(1-q)) / (p-q)^2, unpooled; and with the pooled variance under the null."""
    z, y = normal_quantile(1 - alpha / 2), normal_quantile(power)
    P, Q = mp.mpf(repr(p)), mp.mpf(repr(q))
    mean = (P + Q) / 2
    plain = (z + y) ** 2 * (P * (1 - P) + Q * (1 - Q)) / (P - Q) ** 2
    pooled = (z * mp.sqrt(2 * mean * (1 - mean)) + y * mp.sqrt(P * (1 - P) + Q * (1 - Q))) ** 2 / (P - Q) ** 2
    return [p, q, alpha, power, f(plain), math.ceil(plain), f(pooled), math.ceil(pooled)]


def concentration(values):
    """Lorenz ordinates from the poorest up, and Gini by the mean absolute difference (population form, no n/(n-1))."""
    v = sorted(Fraction(x) for x in values)
    total, n = sum(v), len(v)
    lorenz = [sum(v[:k], Fraction(0)) / total for k in range(n + 1)]
    gini = sum(abs(a - b) for a in v for b in v) / (2 * n * total)
    return {"values": values, "lorenz": [f(mp.mpf(x.numerator) / x.denominator) for x in lorenz], "gini": f(mp.mpf(gini.numerator) / gini.denominator)}


def markov(periods):
    """Pfeifer & Carraway 2000: V = sum over t of (P / (1 + d))^t R; states recency 1..4, then gone for good."""
    p, d = [0.3, 0.2, 0.15, 0.05], 0.2
    P = np.zeros((5, 5))
    for i in range(4):
        P[i, 0], P[i, i + 1] = p[i], 1 - p[i]
    P[4, 4] = 1
    R = np.array([40.0 - 4, -4, -4, -4, 0])
    if periods is None:
        return P, R, np.linalg.solve(np.eye(5) - P / (1 + d), R)
    return P, R, sum(np.linalg.matrix_power(P / (1 + d), t) @ R for t in range(periods + 1))


P, R, for_ever = markov(None)
four = markov(4)[2]
assert np.allclose(for_ever, [52.320, 5.554, 1.251, -1.820, 0], atol=5e-4), for_ever
assert np.allclose(four, [50.115, 4.220, 0.592, -1.980, 0], atol=5e-4), four

quantiles = [1e-300, 1e-100, 1e-20, 1e-10, 1e-5, 0.001, 0.01, 0.02425, 0.025, 0.05, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999]
zs = [-37, -20, -10, -6, -4, -3, -2.5758, -1.96, -1.2816, -1, -0.5, -0.1, -1e-5, 0, 1e-5, 0.1, 0.5, 0.67448975, 1, 1.6449, 1.96, 2.5758, 3, 4, 6, 8]
positive = [1e-8, 1e-3, 0.01, 0.1, 0.2426, 0.5, 0.7929, 0.9, 0.999, 1, 1.001, 1.4616321449683623, 1.5, 2, 2.5, 3, 4.4136, 7, 10, 12.5, 33.3, 100, 171, 1234.5, 1e5, 1e8, 1e12]
exact = lambda v: mp.mpf(v)  # the double itself, not its decimal name

write(
    "distributions.json",
    {
        "about": "Reference values. Function tables are [argument, value], the argument being the double itself (probabilities of "
        "normalQuantile: the decimal). nps: [score, standard error, lower, upper] at 95 %, in points; adjusted after adding 0.75, 1.5, "
        "0.75 (Rocks 2016). twoProportions: [a, n, b, m, z pooled, p two-sided, b/m - a/n, its unpooled 95 % interval]. sampleSize: "
        "[p, q, alpha, power, n per arm with unpooled variance, rounded up, n with pooled variance under the null, rounded up]. erlangC: "
        "[agents, calls per hour, AHT s, target s, P(wait), service level, mean wait s, occupancy], the last four null when overloaded.",
        "computedWith": "mpmath, numpy, scipy; bench/reference/distributions.py",
        "normalQuantile": [[p, f(normal_quantile(p))] for p in quantiles],
        "normalCdf": [[z, f(mp.ncdf(exact(z)))] for z in zs],
        "logGamma": [[x, f(mp.loggamma(exact(x)))] for x in positive],
        "digamma": [[x, f(mp.digamma(exact(x)))] for x in positive],
        "hyp2f1": [[a, b, c, z, f(mp.hyp2f1(exact(a), exact(b), exact(c), exact(z)))] for a, b, c, z in
                   [(0.2426, 2.4259, 2.2188, 0.4), (2.2426, 4.4259, 4.2188, 0.4739), (26.5, 28.5, 28.25, 0.5), (1.5, 2.5, 3.5, 0.99), (40, 45, 46, 0.9), (3, 2, 5, 0)]],
        "binomialPmf": [[n, k, p, f(mp.binomial(n, k) * exact(p) ** k * (1 - exact(p)) ** (n - k))] for n, k, p in
                        [(10, 3, 0.2), (50, 0, 0.05), (200, 17, 0.1), (1000, 500, 0.5), (7, 7, 0.9)]],
        "binomialCdf": [[n, k, p, f(sum(mp.binomial(n, j) * exact(p) ** j * (1 - exact(p)) ** (n - j) for j in range(k + 1)))] for n, k, p in
                        [(10, 3, 0.2), (50, 0, 0.05), (200, 17, 0.1), (1000, 500, 0.5), (7, 6, 0.9)]],
        "nps": [nps(*c) for c in [(54, 26, 20), (0, 0, 7), (12, 0, 0), (3, 3, 3), (1, 0, 0), (0, 5, 0), (412, 377, 211), (20000, 0, 20000)]],
        "twoProportions": [two_proportions(*c) for c in [(120, 2400, 156, 2400), (5, 40, 12, 60), (300, 1000, 300, 1000), (45, 900, 20, 850), (1, 30, 9, 30)]],
        "sampleSize": [per_arm(*c) for c in [(0.05, 0.06, 0.05, 0.8), (0.1, 0.12, 0.05, 0.9), (0.5, 0.55, 0.01, 0.8), (0.02, 0.01, 0.1, 0.8), (0.3, 0.45, 0.05, 0.95)]],
        "erlangC": [[N, rate, aht, t, *(erlang_c(N, rate, aht, t) or [None] * 4)] for rate, aht, t, agents in
                    [(200, 180, 20, (9, 10, 11, 12, 13, 14, 15, 20)), (12, 300, 20, (1, 2, 3)), (360, 240, 30, (24, 25, 27, 30)), (3000, 200, 20, (167, 170, 180, 200))] for N in agents],
        "concentration": [concentration(v) for v in [[1, 1, 1, 1], [0, 0, 0, 10], [5], [1, 2, 3, 4, 5], [20, 80], [3, 3, 9, 27, 81, 0, 1], [100, 250, 75, 1200, 40, 40, 60, 310, 95, 2230]]],
        "markovClv": {
            "about": "Pfeifer & Carraway 2000, 'Modeling customer relationships as Markov chains': a purchase nets NC 40 less the period's "
            "remarketing M 4; row = state now, column = state next, states recency 1, 2, 3, 4, gone; V = sum over t = 0 .. horizon of "
            "(P / (1 + d))^t R.",
            "transition": [[f(x) for x in row] for row in P.round(12)],
            "reward": R.tolist(),
            "discount": 0.2,
            "forEver": [f(v) + 0.0 for v in for_ever],
            "fourPeriods": [f(v) + 0.0 for v in four],
        },
    },
)
# A second opinion on a sample of them.
assert abs(stats.norm.ppf(0.975) - f(normal_quantile(0.975))) < 1e-14
assert abs(stats.binom.cdf(17, 200, 0.1) - f(sum(mp.binomial(200, j) * exact(0.1) ** j * (1 - exact(0.1)) ** (200 - j) for j in range(18)))) < 1e-12
