export function measured(job: () => unknown, options?: { again?: number }): Promise<void>;
