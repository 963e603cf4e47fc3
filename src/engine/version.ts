/** Version of tool and plugin; equal in package.json and in the plugin's header. */
export const VERSION = '0.1.0';
