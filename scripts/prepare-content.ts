console.error('content: nothing to prepare yet');
