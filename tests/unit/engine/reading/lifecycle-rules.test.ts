import { readLifecycleRules } from '../../../../src/engine/reading/lifecycle-rules';

const of = ( inside: string, status = 'Enabled' ) =>
	readLifecycleRules(
		`<LifecycleConfiguration><Rule><ID>r</ID><Filter><Prefix>a/</Prefix></Filter><Status>${ status }</Status>${ inside }</Rule></LifecycleConfiguration>`
	);
const base = { id: 'r', prefix: 'a/', isNarrowed: false };

describe( 'lifecycle rules', () => {
	it.each( [
		[ '<Expiration><Days>90</Days></Expiration>', { expirationDays: 90 } ],
		[
			'<Expiration><Date>2027-01-01T00:00:00.000Z</Date></Expiration>',
			{ expirationDate: '2027-01-01T00:00:00.000Z' },
		],
		[ '<Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>', {} ],
		[
			'<NoncurrentVersionExpiration><NoncurrentDays>30</NoncurrentDays><NewerNoncurrentVersions>3</NewerNoncurrentVersions></NoncurrentVersionExpiration>',
			{ noncurrentDays: 30, newestKept: 3 },
		],
		[
			'<NoncurrentVersionExpiration><NewerNoncurrentVersions>3</NewerNoncurrentVersions></NoncurrentVersionExpiration>',
			{ newestKept: 3 },
		],
		[
			'<Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass></Transition><Transition><Days>90</Days><StorageClass>DEEP_ARCHIVE</StorageClass></Transition>',
			{ archive: { storageClass: 'DEEP_ARCHIVE', days: 90 } },
		],
		[
			'<Transition><Date>2027-01-01T00:00:00.000Z</Date><StorageClass>GLACIER</StorageClass></Transition>',
			{ archive: { storageClass: 'GLACIER' } },
		],
		// These can be read at once.
		[ '<Transition><Days>0</Days><StorageClass>GLACIER_IR</StorageClass></Transition>', {} ],
		[ '<Transition><Days>0</Days><StorageClass>INTELLIGENT_TIERING</StorageClass></Transition>', {} ],
		// Earlier versions only.
		[
			'<NoncurrentVersionTransition><NoncurrentDays>30</NoncurrentDays><StorageClass>GLACIER</StorageClass></NoncurrentVersionTransition>',
			{},
		],
		[
			'<AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload>',
			{ abortDays: 7 },
		],
	] )( '%s', ( inside, does ) => {
		expect( of( inside ) ).toEqual( [ { ...base, ...does } ] );
	} );

	it( 'that are switched off do nothing', () => {
		expect( of( '<Expiration><Days>90</Days></Expiration>', 'Disabled' ) ).toEqual( [] );
	} );
} );
