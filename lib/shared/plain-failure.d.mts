export declare class PlainFailure extends Error {}
