probe = It was the last: { $next-last }.
