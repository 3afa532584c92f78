declare const __AFTERWORD_BUILD__: string;

/** The build this page's code is of: a hash of all it was made from. */
export const buildId = __AFTERWORD_BUILD__;
