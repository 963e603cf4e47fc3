// Names that the SDK's types mention and that the engine itself must not use: empty on purpose.
interface ReadableStream {}
interface Blob {}
interface File {}
interface AbortSignal {}
