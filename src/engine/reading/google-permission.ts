import type { ServiceError } from '../evidence';

// Google's only hint, as users have pasted it: “Permission 'storage.objects.create' denied on resource (or it may not exist).”
const DENIED = /Permission '([a-z]+(?:\.[A-Za-z]+){1,5})' denied on resource/;

/** The permission that Google Cloud Storage names beside a refusal: `storage.objects.create`; empty where none is named. */
export const readGooglePermission = ( error: ServiceError | undefined ): string =>
	DENIED.exec( error?.fields.Details ?? '' )?.[ 1 ] ?? '';
