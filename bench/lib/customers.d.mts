export function customers(count: number): { x: Float64Array; tx: Float64Array; T: Float64Array };
