/** Guards at the door of a metric: a number outside its domain is an error that names it, never a NaN downstream. */
export function requireAtLeast(name: string, value: number, least: number): void {
  if (!(value >= least) || value === Infinity)
    throw new RangeError(`${name} must be a number ≥ ${least}, got ${value}`);
}

export function requirePositive(name: string, value: number): void {
  if (!(value > 0) || value === Infinity) throw new RangeError(`${name} must be above 0, got ${value}`);
}

export function requireShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}

export function requireCount(name: string, value: number, least = 0): void {
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`${name} must be a whole number ≥ ${least}, got ${value}`);
}
