/** The instance of elements that name none. */
export const DEFAULT_INSTANCE = 'default';
