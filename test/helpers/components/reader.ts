/** Whoever reads in the tests is British, whatever the machine says: dates follow the reader. */
Object.defineProperty(navigator, 'languages', {configurable: true, get: () => ['en-GB', 'en']});
