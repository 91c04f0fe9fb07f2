// `describe` and `it` of the component tests: @web/test-runner runs them with Mocha.
/// <reference types="mocha" />
