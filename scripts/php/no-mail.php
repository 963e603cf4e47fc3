<?php
/**
 * Keeps a site of the start and test scripts from sending mail.
 */

add_filter( 'pre_wp_mail', '__return_true' );
