"""Writes lib/metrics/fixtures/rfm-options.json: values and scores of the order sets under the other definitions of RFM.

Exact arithmetic by brute force, from the words of the definitions; nothing of the project's own code is read. The order
sets are those of rfm-presets.json. Run: python3 rfm_options.py (standard library only).
"""
import json
from datetime import date
from fractions import Fraction

from fixture import FIXTURES, write

COURSE = dict(
    recency="since-last",
    frequency="order-days",
    periodDays=7,
    monetary="total",
    refunds="lower-money",
    scoring="rank",
    bins=5,
    high="above-0.6-bins",
)
DEFINITIONS = {
    "course": {},
    "age at last order, mean per order": dict(recency="first-to-last", frequency="orders", monetary="mean"),
    "weeks she came back in, mean per day": dict(frequency="repeat-periods", monetary="mean"),
    "months of 30 days, refunds left out": dict(frequency="repeat-periods", periodDays=30, refunds="left-out"),
    "refunds as orders on distinct days": dict(refunds="as-orders", bins=3),
    "nested": dict(scoring="nested", bins=3),
    "nested, ten classes": dict(scoring="nested", bins=10, frequency="orders"),
    "against the mean": dict(scoring="mean-split", bins=2, high="above-mean-value"),
    "own limits": dict(
        scoring="thresholds",
        bins=4,
        thresholds=dict(r=[30, 90, 365], f=[2, 3, 6], m=[5000, 20000, 60000]),
        high="above-mean-score",
    ),
}


def cents(text):
    sign = -1 if text.startswith("-") else 1
    whole, _, part = text.lstrip("-").partition(".")
    return sign * (int(whole or "0") * 100 + int((part + "00")[:2]))


def values(rows, as_of, d):
    found = []
    for who in sorted({row[0] for row in rows}):
        own = [(date.fromisoformat(day), cents(amount)) for w, day, amount in rows if w == who]
        own = [(day, c) for day, c in own if day <= as_of]
        counted = [day for day, c in own if c > 0 or d["refunds"] == "as-orders"]
        if not counted:
            continue
        money = sum(c for _, c in own if c > 0 or d["refunds"] != "left-out")
        first, last = min(counted), max(counted)
        recency = (as_of - last).days if d["recency"] == "since-last" else (last - first).days
        visits = len(counted) if d["frequency"] == "orders" else len(set(counted))
        periods = {(day - first).days // d["periodDays"] for day in counted}
        frequency = len(periods) - 1 if d["frequency"] == "repeat-periods" else visits
        monetary = Fraction(money, visits) if d["monetary"] == "mean" else Fraction(money)
        found.append((who, recency, frequency, monetary))
    return found


def scores(people, d):
    # More is better for every column from here on.
    columns = [[-p[1] if d["recency"] == "since-last" else p[1] for p in people], [p[2] for p in people], [p[3] for p in people]]
    n, bins = len(people), d["bins"]
    if d["scoring"] == "rank":
        return [[1 + bins * sum(y < x for y in column) // n for x in column] for column in columns]
    if d["scoring"] == "mean-split":
        return [[2 if x * n > sum(column) else 1 for x in column] for column in columns]
    if d["scoring"] == "thresholds":
        limits = [d["thresholds"][m] for m in "rfm"]
        if d["recency"] == "since-last":
            limits[0] = [-x for x in limits[0]]
        return [[1 + sum(x >= limit for limit in own) for x in column] for column, own in zip(columns, limits)]
    return [[result_of(columns, i, d, k) for i in range(n)] for k in range(3)]


CACHE = {}


def result_of(columns, i, d, k):
    """The nested score of person i on column k, from the definition, remembered."""
    key = (id(columns), i, k)
    if key not in CACHE:
        n = len(columns[0])
        peers = [j for j in range(n) if all(result_of(columns, j, d, g) == result_of(columns, i, d, g) for g in range(k))]
        worse = sum(columns[k][j] < columns[k][i] for j in peers)
        CACHE[key] = 1 + d["bins"] * worse // len(peers)
    return CACHE[key]


def highs(people, columns, d):
    out = []
    n = len(people)
    better = [[-p[1] if d["recency"] == "since-last" else p[1] for p in people], [p[2] for p in people], [p[3] for p in people]]
    for i in range(n):
        bits = ""
        for k in range(3):
            if d["high"] == "above-0.6-bins":
                bits += "1" if Fraction(columns[k][i]) > Fraction(6, 10) * d["bins"] else "0"
            elif d["high"] == "above-mean-score":
                bits += "1" if columns[k][i] * n > sum(columns[k]) else "0"
            else:
                bits += "1" if better[k][i] * n > sum(better[k]) else "0"
        out.append(int(bits, 2))
    return out


sets = json.loads((FIXTURES / "rfm-presets.json").read_text(encoding="utf-8"))["sets"]
out = []
for one in sets:
    if len(one["customers"]) > 200:
        continue
    for name, change in DEFINITIONS.items():
        d = {**COURSE, **change}
        CACHE.clear()
        people = values(one["rows"], date.fromisoformat(one["asOf"]), d)
        if not people:
            continue
        columns = scores(people, d)
        out.append(
            {
                "set": one["name"],
                "name": name,
                "definition": d,
                # Money in cents as a double; a mean is the nearest one.
                "customers": [[who, recency, frequency, float(money)] for who, recency, frequency, money in people],
                "scores": [columns[0][i] * 10000 + columns[1][i] * 100 + columns[2][i] for i in range(len(people))],
                "groups": highs(people, columns, d),
            }
        )

write(
    "rfm-options.json",
    {
        "about": "Values, scores (10000 r + 100 f + m) and groups (4 R + 2 F + M high) of the order sets of rfm-presets.json under "
        "other definitions, customers by code point; exact arithmetic by brute force.",
        "computedWith": "Python 3, fractions; bench/reference/rfm_options.py",
        "cases": out,
    },
)
