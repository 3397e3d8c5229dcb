"""Writes degenerate.json: customers for whom the BG/NBD and MBG/NBD likelihoods have no interior maximum.

For each set the optimiser is run in ever wider boxes |ln parameter| <= 4, 7, 10, 13: the likelihood keeps rising and at
least one parameter stays at the wall. Run: python3 degenerate.py
"""
import math

import numpy as np
from scipy.optimize import minimize

from fixture import write
from models import bgnbd, gradient, mbgnbd, total

NAMES = ["r", "alpha", "a", "b"]
KINDS = {"bgnbd": bgnbd, "mbgnbd": mbgnbd}
WALLS = [4, 7, 10, 13]


def never_again(rng):
    T = [int(t) for t in rng.integers(30, 300, 200)]
    return [0] * 200, [0] * 200, T


def same_rate_no_dropout(rng):
    """Everybody orders at exactly the same pace until the end: less spread than chance, so r and alpha run away."""
    X, TX, T = [], [], []
    for i in range(200):
        left = 140 + 7 * (i % 20)
        X.append(left // 14)
        TX.append(14 * (left // 14))
        T.append(left)
    return X, TX, T


def same_rate(rng):
    """One rate, dropout differing between customers; orders spaced evenly, so that rates look more alike than chance.

    Everybody comes back once: BG/NBD can only read a missing repeat order as a low rate.
    """
    X, TX, T = [], [], []
    for _ in range(400):
        p, left, n = rng.beta(1.0, 2.0), int(rng.integers(150, 300)), 1
        while 10 * (n + 1) < left and rng.random() > p:
            n += 1
        X.append(n)
        TX.append(10 * n)
        T.append(left)
    return X, TX, T


def same_dropout(rng):
    """Rates differ; everybody leaves for certain after a fixed number of orders: dropout more alike than chance."""
    X, TX, T = [], [], []
    for _ in range(400):
        rate, left, at, n = rng.gamma(1.2, 1 / 40), 300 - int(rng.integers(0, 60)), 0.0, 0
        for _ in range(4):
            nxt = at + max(1.0, rng.exponential(1 / rate))
            if nxt >= left:
                break
            at, n = nxt, n + 1
        X.append(n)
        TX.append(int(at))
        T.append(left)
    return X, TX, T


def nobody_leaves(rng):
    """Rates differ; the last order is always close to the end."""
    X, TX, T = [], [], []
    for _ in range(300):
        n = int(1 + rng.negative_binomial(1.5, 0.15))
        left = int(rng.integers(200, 300))
        X.append(min(n, left - 2))
        TX.append(left - 1)
        T.append(left)
    return X, TX, T


SETS = [
    ("nobody-returns", "Nobody has a repeat order", never_again),
    ("one-rate-nobody-leaves", "Everybody orders every fourteen days to the end", same_rate_no_dropout),
    ("one-rate", "Everybody orders every ten days until leaving; dropout differs", same_rate),
    ("one-dropout", "Rates differ; everybody leaves after four repeat orders", same_dropout),
    ("nobody-leaves", "Rates differ; the last order is always yesterday", nobody_leaves),
]


def within(model, data, wall):
    """The best of several bounded runs, all four parameters free inside the box; and the corner left by each."""
    rng = np.random.default_rng(3)
    best = None
    for k in range(12):
        start = np.zeros(4) if k == 0 else rng.uniform(-min(wall, 6), min(wall, 6), 4)
        with np.errstate(all="ignore"):
            m = minimize(
                lambda v: -total(model, v, data), start, jac=lambda v: -gradient(model, v, data), method="L-BFGS-B",
                bounds=[(-wall, wall)] * 4, options={"maxiter": 4000, "maxfun": 8000, "ftol": 1e-15, "gtol": 1e-9},
            )
        if math.isfinite(m.fun) and (best is None or m.fun < best.fun):
            best = m
    return best


out = []
for i, (name, about, make) in enumerate(SETS):
    x, tx, T = make(np.random.default_rng(40 + i))
    data = [np.array(x, float), np.array(tx) / 7, np.array(T) / 7]
    entry = {"name": name, "about": about, "x": x, "txDays": tx, "TDays": T}
    for kind, model in KINDS.items():
        path, walls = [], []
        for wall in WALLS:
            m = within(model, data, wall)
            # At e^13 the difference of two log-gammas has lost seven digits; more would be noise.
            path.append([wall, *(float(f"{v:.6g}") for v in np.exp(m.x)), float(f"{-m.fun:.9g}")])
            walls.append([n for n, v in zip(NAMES, m.x) if abs(v) > wall - 1e-3])
        entry[kind] = {"path": path, "atTheWall": walls}
        print(name, kind)
        for p, w in zip(path, walls):
            print("   ", p, w)
    out.append(entry)

write(
    "degenerate.json",
    {
        "about": "Customers without an interior maximum of the likelihood. path: per box |ln parameter| <= wall the best found, "
        "[wall, r, alpha, a, b, logLikelihood]; atTheWall: parameters that stay at the wall of each box. The answer to give is "
        "'not identified'.",
        "computedWith": "scipy; bench/reference/degenerate.py",
        "sets": out,
    },
)
