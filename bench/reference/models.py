"""BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD (Batislam, Denizel & Filiztekin 2007) and Gamma-Gamma: likelihoods,
independent maximiser, expectations by integration. Weeks throughout.

The maximiser goes several starts Nelder-Mead, then BFGS, then Newton with gradients by the complex step, all on the
logarithms of the parameters; it stops where the gradient vanishes to rounding.
"""
import math

import mpmath as mp
import numpy as np
from scipy.optimize import minimize
from scipy.special import loggamma


def bgnbd(params, x, t, T):
    """Log-likelihoods per customer; also for complex parameters."""
    r, alpha, a, b = params
    first = loggamma(r + x) - loggamma(r) + r * np.log(alpha)
    beta = loggamma(a + b) + loggamma(b + x) - loggamma(b) - loggamma(a + b + x)
    stays = -(r + x) * np.log(alpha + T)
    back = x > 0
    leaves = np.log(a) - np.log(np.where(back, b + x - 1, 1.0)) - (r + x) * np.log(alpha + t)
    extra = np.where(back, np.log1p(np.exp(np.where(back, leaves - stays, 0))), 0)
    return first + beta + stays + extra


def mbgnbd(params, x, t, T):
    r, alpha, a, b = params
    first = loggamma(r + x) - loggamma(r) + r * np.log(alpha)
    beta = loggamma(a + b) + loggamma(b + x + 1) - loggamma(b) - loggamma(a + b + x + 1)
    stays = -(r + x) * np.log(alpha + T)
    leaves = np.log(a) - np.log(b + x) - (r + x) * np.log(alpha + t)
    return first + beta + stays + np.log1p(np.exp(leaves - stays))


def gamma_gamma(params, x, z):
    """z = mean amount of x orders."""
    p, q, v = params
    return (
        loggamma(p * x + q) - loggamma(p * x) - loggamma(q) + q * np.log(v) + (p * x - 1) * np.log(z)
        + p * x * np.log(x) - (p * x + q) * np.log(v + x * z)
    )


def total(model, logs, data):
    values = model(np.exp(np.asarray(logs, dtype=float)), *data).real
    return math.fsum(values)


def gradient(model, logs, data):
    out, h = [], 1e-30
    for i in range(len(logs)):
        z = np.asarray(logs, dtype=complex)
        z[i] += 1j * h
        out.append(math.fsum(model(np.exp(z), *data).imag) / h)
    return np.array(out)


def maximise(model, data, size, seed=1, starts=6):
    rng = np.random.default_rng(seed)
    data = [np.asarray(d, dtype=float) for d in data]
    bound = 25.0

    def cost(logs):
        if np.max(np.abs(logs)) > bound:
            return 1e300
        with np.errstate(all="ignore"):
            value = -total(model, logs, data)
        return value if math.isfinite(value) else 1e300

    best = None
    for k in range(starts):
        start = np.zeros(size) if k == 0 else rng.normal(0, 1.2, size)
        m = minimize(cost, start, method="Nelder-Mead", options={"maxiter": 6000, "maxfev": 6000, "xatol": 1e-6, "fatol": 1e-7})
        m = minimize(cost, m.x, jac=lambda v: -gradient(model, v, data), method="BFGS", options={"gtol": 1e-6})
        if best is None or m.fun < best.fun:
            best = m
    logs = best.x
    for _ in range(30):
        g = gradient(model, logs, data)
        h = 1e-5
        hessian = np.array([(gradient(model, logs + h * e, data) - gradient(model, logs - h * e, data)) / (2 * h) for e in np.eye(size)])
        step = np.linalg.solve((hessian + hessian.T) / 2, g)
        logs = logs - step
        if np.max(np.abs(step)) < 1e-12:
            break
    assert np.all(np.linalg.eigvalsh((hessian + hessian.T) / 2) < 0), "not a maximum"
    assert total(model, logs, data) >= -best.fun - 1e-8
    return {"params": np.exp(logs), "logLikelihood": total(model, logs, data), "gradient": float(np.max(np.abs(gradient(model, logs, data)))), "step": float(np.max(np.abs(step)))}


# --- expectations, by integrating over the dropout probability p -----------------------------------------------


def alive(kind, params, x, t, T):
    r, alpha, a, b = map(mp.mpf, map(repr, map(float, params)))
    t, T = mp.mpf(t), mp.mpf(T)
    if kind == "bgnbd":
        return mp.mpf(1) if x == 0 else 1 / (1 + a / (b + x - 1) * ((alpha + T) / (alpha + t)) ** (r + x))
    return 1 / (1 + a / (b + x) * ((alpha + T) / (alpha + t)) ** (r + x))


def expected(kind, params, x, t, T, weeks):
    """E[repeat orders in the next `weeks`]: P(alive) times the mean of (1 - ((A / (A + p weeks))^s)) / p over p | alive."""
    r, alpha, a, b = map(mp.mpf, map(repr, map(float, params)))
    s, A, h = r + x, alpha + mp.mpf(T), mp.mpf(weeks)
    stayed = b + x if kind == "bgnbd" else b + x + 1

    def inner(p):
        return mp.exp((a - 2) * mp.log(p) + (stayed - 1) * mp.log1p(-p)) * (1 - (A / (A + p * h)) ** s)

    mean = mp.quad(inner, [0, mp.mpf("1e-6"), mp.mpf("1e-3"), 0.05, 0.3, 0.7, 0.95, 1]) / mp.beta(a, stayed)
    return alive(kind, params, x, t, T) * mean


def expected_closed(kind, params, x, t, T, weeks):
    """The published closed form with Gauss' hypergeometric function: a check on the integral."""
    r, alpha, a, b = map(mp.mpf, map(repr, map(float, params)))
    t, T, h = mp.mpf(t), mp.mpf(T), mp.mpf(weeks)
    if kind == "bgnbd":
        head, f = (a + b + x - 1) / (a - 1), mp.hyp2f1(r + x, b + x, a + b + x - 1, h / (alpha + T + h))
    else:
        head, f = (a + b + x) / (a - 1), mp.hyp2f1(r + x, b + x + 1, a + b + x, h / (alpha + T + h))
    return head * (1 - ((alpha + T) / (alpha + T + h)) ** (r + x) * f) * alive(kind, params, x, t, T)
