import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'aws',
	fingerprint: {
		server: /^AmazonS3$/,
		header: /^x-amz-id-2$/,
		requestId: /^[A-Z0-9]{16}$/,
		source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html',
	},
	source: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
} );
