export function makeGtkConfig(): string;
