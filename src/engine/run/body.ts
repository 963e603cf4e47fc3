/** What every object of the test holds; fixed, so that the relay lets no other body through (docs/contracts.md 2, point 5). */
export const OBJECT_BODY = 'Written by Bucket Doctor to test access to this bucket. It may be deleted.\n';
