/** In place of the AWS SDK: whatever would really make a command fails. */
export {};
