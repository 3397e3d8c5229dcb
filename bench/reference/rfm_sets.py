"""Writes lib/metrics/fixtures/rfm-presets.json: order sets and what pandas, R, SQLite and brute force say about them.

Nothing of the project's own code is read. Run: python3 rfm_sets.py (needs pandas and Rscript on the PATH).
"""
import csv
import math
import pathlib
import random
import sqlite3
import subprocess
import tempfile
from datetime import date, timedelta
from fractions import Fraction

import numpy as np
import pandas as pd

from fixture import FIXTURES, write

HERE = pathlib.Path(__file__).parent


def cents(text):
    sign = -1 if text.startswith("-") else 1
    whole, _, part = text.lstrip("-").partition(".")
    return sign * (int(whole or "0") * 100 + int((part + "00")[:2]))


def money(c):
    return f"{'-' if c < 0 else ''}{abs(c) // 100}.{abs(c) % 100:02d}"


def written(c, rng):
    """An amount as people write it: 12, 12.5 or 12.50."""
    text = money(c)
    if text.endswith(".00") and rng.random() < 0.5:
        return text[:-3]
    if text.endswith("0") and not text.endswith(".00") and rng.random() < 0.5:
        return text[:-1]
    return text


# --- the sets ---------------------------------------------------------------------------------------------


def plain():
    rng = random.Random(101)
    rows = []
    for i in range(120):
        for _ in range(1 + int(rng.expovariate(0.35))):
            day = date(2025, 12, 30) - timedelta(days=int(rng.expovariate(1 / 90)))
            rows.append([f"C{i:04d}", day.isoformat(), written(int(rng.lognormvariate(9, 0.8)), rng)])
    return rows, "2025-12-31"


def ties():
    """Few prices, few days, one to three rows: nearly everybody is tied with somebody."""
    rng = random.Random(102)
    rows = []
    for i in range(300):
        for _ in range(rng.choice([1, 1, 1, 1, 1, 1, 1, 2, 2, 3])):
            day = date(2024, 2, 1) + timedelta(days=7 * rng.randrange(6))
            rows.append([str(i), day.isoformat(), rng.choice(["20", "20", "35", "35.50", "99.9"])])
    return rows, "2024-03-15"


def refunds():
    """Refunds, customers below zero, and ids whose order depends on the collation."""
    rng = random.Random(103)
    ids = ["阿明", "阿Ming", "张三", "李四", "王五", "Émile", "emile", "Emile", "EMILE", "Zoë", "zoe", "Zoe", "007", "07", "7",
           "70", "a", "A", "b", "B", "é", "e\u0301", "ß", "ss", "İ", "i", "ı", "I", "顾客-1", "顾客-10", "顾客-2", "顧客-1",
           "_x", "-x", "x y", "x,y", 'say "hi"', "\uff21", "\U0001f375", "\uffee", "Ωmega", "omega", "Ж", "ж"]
    ids += [f"{rng.choice('AaBbCc茶馆')}{rng.randrange(100):03d}-{i}" for i in range(36)]
    rows = []
    for who in ids:
        for _ in range(1 + rng.randrange(5)):
            day = date(2025, 1, 1) + timedelta(days=rng.randrange(200))
            c = rng.randrange(500, 60000)
            rows.append([who, day.isoformat(), written(c, rng)])
            if rng.random() < 0.25:
                back = (day + timedelta(days=rng.randrange(20))).isoformat()
                rows.append([who, back, written(-c if rng.random() < 0.6 else -rng.randrange(1, 90000), rng)])
    rng.shuffle(rows)
    return rows, "2025-08-08"


def few():
    return [["b", "2025-03-01", "10"], ["a", "2025-03-05", "10.10"], ["a", "2025-03-02", "20.20"], ["茶", "2025-02-28", "-5"]], "2025-03-05"


def one():
    return [["only", "2024-02-29", "0.1"], ["only", "2024-02-29", "0.2"]], "2024-03-01"


def equal():
    return [[f"m{i}", "2025-06-18", "88.80"] for i in range(40)], "2025-06-20"


def merged():
    """Most customers bought once for the same price: several of the five bins of F and M cannot exist."""
    rng = random.Random(106)
    rows = []
    for i in range(90):
        n = 1 if i % 10 < 8 else rng.randrange(2, 12)
        for _ in range(n):
            day = date(2025, 11, 11) - timedelta(days=0 if i % 3 == 0 else rng.randrange(300))
            rows.append([f"会员{i:03d}", day.isoformat(), "9.90" if n == 1 else written(rng.randrange(100, 9000), rng)])
    return rows, "2025-11-12"


def cuts_on_values():
    """n - 1 is a multiple of five, so that all four cuts fall on values, and days and counts step by one beside them."""
    rows = []
    for i in range(41):
        last = date(2025, 9, 30) - timedelta(days=i)
        for k in range(1 + (i * 7) % 41 // 5):
            rows.append([f"T{i:02d}", (last - timedelta(days=3 * k)).isoformat(), "0" if k else f"{(i * 11) % 41}.25"])
    return rows, "2025-10-01"


SETS = [
    ("plain", "120 customers, few ties", plain),
    ("ties", "300 customers who share few days, counts and prices", ties),
    ("refunds", "Refund rows, totals below zero, ids in many scripts and cases, with a comma and quotation marks", refunds),
    ("fewer-than-bins", "Three customers", few),
    ("one-customer", "One customer; 0.1 + 0.2 must be 0.30", one),
    ("all-equal", "Forty customers alike in all three numbers", equal),
    ("merged-edges", "Quantile edges that are not distinct", merged),
    ("cuts-on-values", "41 customers: the cuts fall on values, the third one a rounding error above (seq(0, 1, length.out = 6)[4] > 0.6)", cuts_on_values),
]

# --- the four answers -------------------------------------------------------------------------------------


def table(rows, as_of):
    people = {}
    for who, day, amount in rows:
        p = people.setdefault(who, [date.min, 0, 0])
        p[0] = max(p[0], date.fromisoformat(day))
        p[1] += 1
        p[2] += cents(amount)
    end = date.fromisoformat(as_of)
    # Python compares strings by code point.
    return [(who, (end - people[who][0]).days, people[who][1], people[who][2]) for who in sorted(people)]


def columns(people):
    return {"recency": [p[1] for p in people], "frequency": [p[2] for p in people], "monetary": [p[3] / 100 for p in people]}


def type7_cuts(values):
    """Exact inner quintile cuts, by fractions: no rounding anywhere."""
    s = sorted(Fraction(v) for v in values)
    out = []
    for k in range(1, 5):
        at = Fraction(k * (len(s) - 1), 5)
        lo = math.floor(at)
        hi = math.ceil(at)
        out.append(s[lo] + (at - lo) * (s[hi] - s[lo]))
    return out


def qcut(people):
    scores, refused, checked = {}, [], 0
    for name, values in columns(people).items():
        exact = [Fraction(c, 100) for c in (p[3] for p in people)] if name == "monetary" else values
        rule = [1 + sum(c < Fraction(v) for c in type7_cuts(exact)) for v in exact]
        try:
            got = [int(v) + 1 for v in pd.qcut(pd.Series(values), 5, labels=False)]
            assert got == rule, (name, "the rule and pandas differ")
            checked += 1
        except ValueError as refusal:
            assert "unique" in str(refusal), refusal
            refused.append(name)
            got = rule
        scores[name] = got
    return [(6 - r, f, m) for r, f, m in zip(*scores.values())], refused


def r_rfm(people):
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder, "in.csv"), pathlib.Path(folder, "out.csv")
        with open(source, "w", newline="") as f:
            w = csv.writer(f)
            w.writerow(columns(people).keys())
            w.writerows(zip(*columns(people).values()))
        subprocess.run(["Rscript", str(HERE / "rfm_order.R"), str(source), str(target)], check=True)
        with open(target) as f:
            return [tuple(map(int, row)) for row in list(csv.reader(f))[1:]]


def ntile(people):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE c (id TEXT COLLATE BINARY, recency INT, frequency INT, cents INT)")
    db.executemany("INSERT INTO c VALUES (?, ?, ?, ?)", people)
    return db.execute(
        """SELECT 6 - NTILE(5) OVER (ORDER BY recency, id), NTILE(5) OVER (ORDER BY frequency, id),
                  NTILE(5) OVER (ORDER BY cents, id) FROM c ORDER BY id"""
    ).fetchall()


def rank(people):
    n = len(people)
    return [
        (
            1 + 5 * sum(q[1] > p[1] for q in people) // n,
            1 + 5 * sum(q[2] < p[2] for q in people) // n,
            1 + 5 * sum(q[3] < p[3] for q in people) // n,
        )
        for p in people
    ]


def digits(scores):
    return [100 * r + 10 * f + m for r, f, m in scores]


out = []
for name, about, make in SETS:
    rows, as_of = make()
    people = table(rows, as_of)
    by_pandas, refused = qcut(people)
    out.append(
        {
            "name": name,
            "about": about,
            "asOf": as_of,
            "rows": rows,
            "customers": [[who, recency, frequency, money(c)] for who, recency, frequency, c in people],
            "pandasRefuses": refused,
            "scores": {
                "qcut": digits(by_pandas),
                "r-rfm": digits(r_rfm(people)),
                "ntile": digits(ntile(people)),
                "rank": digits(rank(people)),
            },
        }
    )
    print(name, len(people), "customers", len(rows), "rows; pandas refuses", refused or "nothing")

write(
    "rfm-presets.json",
    {
        "about": "Order sets and the R, F, M scores of four presets. customers: [customer_id, recency_days, frequency, monetary], "
        "by code point; scores: per customer in that order 100 r + 10 f + m. Columns in pandasRefuses have quantile edges that "
        "pandas.qcut rejects; their qcut scores follow the rule 1 + cuts strictly below, in exact arithmetic.",
        "computedWith": f"pandas {pd.__version__}, numpy {np.__version__}, "
        + subprocess.run(["Rscript", "-e", "cat(R.version.string)"], capture_output=True, text=True).stdout
        + f", SQLite {sqlite3.sqlite_version}; bench/reference/rfm_sets.py",
        "sets": out,
    },
)
