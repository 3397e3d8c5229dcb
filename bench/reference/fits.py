"""Writes bgnbd.json and gamma-gamma.json: generated customers, the maxima found by models.py, expectations.

Run: python3 fits.py [cdnow.csv]; with a file of the CDNOW sample its optimum is printed, never written.
"""
import csv
import sys
from datetime import date

import mpmath as mp
import numpy as np

from fixture import write
from models import alive, bgnbd, expected, expected_closed, gamma_gamma, maximise, mbgnbd

mp.mp.dps = 30
KINDS = {"bgnbd": bgnbd, "mbgnbd": mbgnbd}
NAMES = ["r", "alpha", "a", "b"]


def simulate(n, r, alpha, a, b, window_days, seed):
    """The BG/NBD story day by day: first order, then orders at the customer's rate, leaving with p after each repeat."""
    rng = np.random.default_rng(seed)
    X, TX, T = [], [], []
    for _ in range(n):
        rate = max(rng.gamma(r, 1 / alpha), 1e-300)
        p = rng.beta(a, b)
        left = window_days - int(rng.integers(0, window_days // 3))
        days, at = set(), 0.0
        while True:
            at += rng.exponential(1 / rate) * 7
            if not at < left:
                break
            if int(at) > 0:
                days.add(int(at))
            if rng.random() < p:
                break
        X.append(len(days))
        TX.append(max(days) if days else 0)
        T.append(left)
    return X, TX, T


def weeks(columns):
    x, t, T = columns
    return [np.array(x, float), np.array(t) / 7, np.array(T) / 7]


def rounded(v):
    return float(f"{float(v):.13g}")


def fit(kind, data):
    m = maximise(KINDS[kind], data, 4)
    print(kind, dict(zip(NAMES, m["params"])), repr(m["logLikelihood"]), "gradient", m["gradient"], "step", m["step"])
    return {**{k: rounded(v) for k, v in zip(NAMES, m["params"])}, "logLikelihood": rounded(m["logLikelihood"])}


TRIPLES = [(0, 0, 273), (0, 0, 70), (1, 5, 266), (2, 213, 272), (7, 250, 259), (7, 60, 259), (26, 266, 268), (3, 182, 182)]


def forecasts(kind, params):
    out = []
    for x, t, T in TRIPLES:
        t_weeks, T_weeks = mp.mpf(t) / 7, mp.mpf(T) / 7
        args = (kind, params, x, t_weeks, T_weeks)
        value = expected(*args, 39)
        if abs(params[2] - 1) > 1e-9:
            closed = expected_closed(*args, 39)
            assert abs(value - closed) < 1e-11 * abs(closed), (value, closed)
        path = [mp.mpf(0)] + [expected(*args, k) for k in range(1, 40)]
        discounted = sum((path[k] - path[k - 1]) * mp.mpf("1.1") ** (-mp.mpf(k) / 52) for k in range(1, 40))
        out.append([x, t, T, rounded(alive(*args)), rounded(value), rounded(discounted)])
    return out


def gamma_gamma_set():
    rng = np.random.default_rng(7)
    p, q, v = 6.0, 4.0, 150.0
    orders, cents = [], []
    for _ in range(800):
        n = int(1 + rng.geometric(0.4) - 1)
        nu = rng.gamma(q, 1 / v)
        orders.append(n)
        cents.append(max(1, int(round(100 * rng.gamma(p * n, 1 / nu)))))
    x, z = np.array(orders, float), np.array(cents) / 100 / np.array(orders)
    m = maximise(gamma_gamma, [x, z], 3)
    P, Q, V = m["params"]
    print("gamma-gamma", m)
    cases = [(1, 2000), (1, 100), (2, 12345), (5, 30000), (12, 250000), (40, 5000)]
    return {
        "about": "Repeat orders and their total in cents per customer, the maximum of the Gamma-Gamma likelihood of the mean "
        "amount z = cents / 100 / orders (Fader, Hardie & Lee 2005), and conditional means p (v + x z) / (p x + q - 1).",
        "computedWith": "scipy; bench/reference/fits.py",
        "true": {"p": p, "q": q, "v": v},
        "orders": orders,
        "cents": cents,
        "optimum": {"p": rounded(P), "q": rounded(Q), "v": rounded(V), "logLikelihood": rounded(m["logLikelihood"])},
        "conditionalMeans": [[n, c, rounded(P * (V + c / 100) / (P * n + Q - 1))] for n, c in cases],
    }


if len(sys.argv) > 1:
    days = {}
    for row in csv.DictReader(open(sys.argv[1])):
        days.setdefault(row["customer_id"], set()).add(date.fromisoformat(row["order_date"]))
    end, columns = date(1997, 9, 30), ([], [], [])
    for own in days.values():
        own = sorted(d for d in own if d <= end)
        columns[0].append(len(own) - 1)
        columns[1].append((own[-1] - own[0]).days)
        columns[2].append((end - own[0]).days)
    print("CDNOW", len(columns[0]))
    for kind in KINDS:
        best = fit(kind, weeks(columns))
        print(kind, "P(alive)", alive(kind, [best[k] for k in NAMES], 2, mp.mpf("30.43"), mp.mpf("38.86")),
              "E", expected(kind, [best[k] for k in NAMES], 2, mp.mpf("30.43"), mp.mpf("38.86"), 39))
    sys.exit()

SETS = [
    ("tea-shop", 1500, (0.45, 5.0, 0.8, 2.6), 273, 11),
    ("loyal", 500, (1.8, 8.0, 0.35, 3.0), 364, 12),
    ("restless", 2500, (0.7, 6.0, 1.5, 2.0), 210, 13),
]
sets = []
for name, n, true, window, seed in SETS:
    columns = simulate(n, *true, window, seed)
    data = weeks(columns)
    entry = {"name": name, "true": dict(zip(NAMES, true)), "x": columns[0], "txDays": columns[1], "TDays": columns[2]}
    for kind in KINDS:
        best = fit(kind, data)
        params = [best[k] for k in NAMES]
        entry[kind] = {**best, "forecasts": forecasts(kind, params)}
    sets.append(entry)

named = [0.2426, 4.4136, 0.7929, 2.4259]
whole = [0.8, 6.0, 1.0, 2.5]
write(
    "bgnbd.json",
    {
        "about": "Generated customers (repeat order days x, day of the last one and days observed, both since the first order), and the "
        "maximum of the BG/NBD and MBG/NBD likelihoods in weeks of 7 days. forecasts: [x, txDays, TDays, P(alive), expected repeat "
        "orders over 39 weeks, the same with week k's share times 1.1^(-k/52)], at that maximum, by integration with 30 digits. "
        "fixed: the same at given parameters, once with a = 1, where the closed form divides by zero.",
        "computedWith": "scipy, mpmath; bench/reference/fits.py",
        "sets": sets,
        "fixed": [
            {**dict(zip(NAMES, params)), "bgnbd": forecasts("bgnbd", params), "mbgnbd": forecasts("mbgnbd", params)}
            for params in (named, whole)
        ],
    },
)
write("gamma-gamma.json", gamma_gamma_set())
