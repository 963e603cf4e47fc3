/** An answer of STS that is an error; its XML has another shape than that of S3. */
export class StsError extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		message: string
	) {
		super( message );
		this.name = 'StsError';
	}
}
