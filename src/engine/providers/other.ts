import { defineProvider } from './define-provider';

export default defineProvider( {
	id: 'other',
	source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html',
} );
